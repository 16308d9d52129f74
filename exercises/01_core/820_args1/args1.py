"""A card for every animal.

Who lives in the animal shelter this week? Three cats and a dog, or one parrot, or nobody.
Paulo's functions can't know how many values they'll be called with. So he lets a parameter
collect them all:

    >>> def show(first, *rest, **details):
    ...     print(first, rest, details)
    >>> show("Rex", 7, 2.5, colour="brown", loud=True)
    Rex (7, 2.5) {'colour': 'brown', 'loud': True}
    >>> show("Rex")
    Rex () {}

`*rest` takes all arguments that are left and have no name, as a tuple. `**details` takes
those with a name, as a dict: names are the keys. `print` and `max` are made like this.

Write the three functions, and begin with their `def` lines: which arguments may come in any
number? Then run the file with `python3 args1.py` (on Windows `py args1.py`), and print a card
for an animal of your own.
"""


# TODO: any number of grams
def food(grams):
    """Return the sum of the grams, 0 if there are none.

    >>> food(80, 60.5, 300)
    440.5
    """
    return 0


# TODO: a person, and any number of animals
def adopt(person, animals):
    """Return the line for the shelter's diary.

    >>> adopt("Femi", "Momo", "Rex", "Kiki")
    'Femi takes home Momo, Rex and Kiki.'
    >>> adopt("Femi", "Momo")
    'Femi takes home Momo.'
    >>> adopt("Femi")
    'Femi goes home alone.'
    """
    return person


# TODO: a name, and any number of facts, each with its own name
def card(name, facts):
    """Return the card of an animal: its name, then a line for each fact, as they were given.

    Each line begins with two spaces. An argument can't have a space in its name, so callers
    write an underscore, and the card shows a space.

    >>> print(card("Momo", kind="cat", favourite_food="peas"))
    Momo
      kind: cat
      favourite food: peas
    """
    return name


# TODO: when the functions are written, take out the # before these lines.
# print(f"{food(80, 60.5, 300)} g of food today")
# print(adopt("Femi", "Momo", "Rex", "Kiki"))
# print(card("Momo", kind="cat", age=3, favourite_food="peas"))
