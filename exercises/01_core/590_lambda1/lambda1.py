"""Guess the weight of the cake.

At the village fair, the closest guess takes the cake home. Asha has 120 guesses in a dict,
from name to grams, and a queue of impatient people.

`sorted`, `min` and `max` compare values as they are. With `key=` they compare what a function
makes of each value, and still hand back the values:

    >>> names = ["Bo", "Asha", "Li"]
    >>> max(names, key=len)
    'Asha'

`len` has no brackets: `max` calls it, once for each name. A function for one such call
needs no `def` and no name. A lambda says what goes in and, after the colon, what comes out:

    >>> sorted(names, key=lambda name: name[-1])
    ['Asha', 'Li', 'Bo']
    >>> sorted(names, key=lambda name: (len(name), name))
    ['Bo', 'Li', 'Asha']

The last key is a tuple: the length decides, and where it's equal, the name. For the largest
number first, put a minus in front: `-len(name)`.

Asha needs the winner, and two tables. Leave her dict and lists as they are.
"""


def winner(guesses, weight):
    """Return the name whose guess is closest to the weight, too high or too low.

    guesses is a dict such as {"Bo": 1250, "Li": 990}. If several are equally close, return
    the one that comes first in it.
    """
    # TODO: key=len is not what you need. How far is a guess from the weight?
    return min(guesses, key=len)


def longest_last(names):
    """Return the names, short ones first; equally long ones in alphabetical order.

    Capitals don't matter in the alphabet: "asha" comes before "Bo".
    """
    # TODO
    return sorted(names)


def medals(rows):
    """Return the rows in the order of a medal table.

    Each row is (village, gold, silver). Most gold comes first; where gold is equal, most
    silver; where that is equal, too, the villages are in alphabetical order.
    """
    # TODO: one key with three parts.
    return sorted(rows)
