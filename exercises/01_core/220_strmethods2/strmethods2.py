"""A list texted from the bus.

Four people share a kitchen. Whoever notices that something has run out texts Babajide
from the bus. He would like a list to tick off:

    What do we need? milk,  oat   milk ,, eggs
    [ ] milk
    [ ] oat milk
    [ ] eggs
    Total 3: milk, oat milk, eggs

`split` cuts a text into a list, and `join` glues a list into one text:

    >>> "jazz, soul,folk".split(",")
    ['jazz', ' soul', 'folk']
    >>> "  slow   jazz ".split()
    ['slow', 'jazz']
    >>> " + ".join(["jazz", "soul", "folk"])
    'jazz + soul + folk'

With a comma in its brackets `split` cuts at every comma and keeps the spaces. With empty
brackets it cuts at gaps, however wide they are. Both are useful here.

Write Babajide's program. Take off the spaces around each thing, and leave a single one
between the words inside it. If there's nothing between two commas, or only spaces, there's
nothing to tick off. If tea comes twice, somebody really wants tea: leave both. If nothing
is left at all, print only `Nothing to buy.`
"""

# Run it: python3 strmethods2.py   (on Windows: py strmethods2.py)
line = input("What do we need? ")

# TODO: from the line to a list of tidy things, and from the list to the output.
print(line)
