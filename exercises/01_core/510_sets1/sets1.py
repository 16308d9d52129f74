"""Two kettles.

On Saturday Noor and Pavel move in together. What do they have twice, and what do they still
have to buy? On paper they have lost count three times already.

    Noor has? sofa, kettle, drill
    Pavel has? bike, Kettle, lamp
    The flat needs? bed, kettle, lamp, sofa
    Twice: kettle
    Still to buy: bed
    In the way: bike, drill

A set holds each thing once, and operators compare two sets:

    >>> noor = {"sofa", "drill", "kettle"}
    >>> pavel = set(["kettle", "bike", "kettle"])
    >>> noor & pavel  # in both
    {'kettle'}
    >>> sorted(noor | pavel)  # in at least one
    ['bike', 'drill', 'kettle', 'sofa']
    >>> sorted(noor - pavel)  # in the left one only
    ['drill', 'sofa']

A set has no order, and tomorrow it may print differently. That's why `sorted` is there. `{}`
is an empty dict, so an empty set is `set()`.

Write the program. Capitals, and spaces around a thing, don't matter. Print each list in
alphabetical order, or `nothing` if it's empty. "In the way" is what they have and don't need.
"""

# Run it: python3 sets1.py   (on Windows: py sets1.py)
noor = input("Noor has? ")
pavel = input("Pavel has? ")
needs = input("The flat needs? ")

# TODO: turn each line into a set of things. An empty line has no things in it.

# TODO: print the three lists.
print("Twice:", noor, pavel)
