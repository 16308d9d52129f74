"""Dominoes with Grandma.

Nayeli in Oslo and her grandmother in Oaxaca want to play dominoes on the phone. A domino never
changes, and it's the same one whichever way you hold it:

    >>> Domino(2, 5) == Domino(5, 2), Domino(2, 5)
    (True, Domino(2, 5))
    >>> len({Domino(2, 5), Domino(5, 2), Domino(1, 1)})
    2
    >>> print(Domino(2, 5), Domino(2, 5).turned())
    [2|5] [5|2]
    >>> min(Domino(6, 0), Domino(1, 2))
    Domino(1, 2)

`left` and `right` can be read, but not set. Fewer pips in all make a smaller domino. With equal
pips, the larger half decides. A half has 0 to 6 pips, whole numbers only, or it's a ValueError. A
domino isn't equal to anything else, and `<` with anything else is a TypeError.

    >>> chain = Chain()
    >>> for domino in [Domino(2, 5), Domino(1, 5), Domino(3, 2)]:
    ...     chain.lay(domino)
    >>> print(chain)
    [3|2][2|5][5|1]

The first domino is laid as it's held. The next ones go to the right end if they fit there, or else
to the left end, turned where needed. If one fits at neither, it's a ValueError with the domino as
it's printed. `len`, `in` and a `for` loop work on a Chain.
"""

# TODO: class Domino


# TODO: class Chain
