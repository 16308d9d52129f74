"""How long was it dry?

    >>> from garden import longest_dry_spell
    >>> longest_dry_spell([0, 0, 5, 0])
    2

Each number is the rain of one day, in litres. The function finds the longest run of days
without rain, and Tomás waters 200 vines by what it says. What would you expect for `[]`? For
`[0]`? For `[5]`? And if it's still dry on the last day?

A loop that works for an ordinary list may still be wrong at its ends: with nothing at all,
with one element, with something that goes on to the last place. And of two spells, which
one wins? Write those cases down before you trust a loop. Bug reports are full of them.

garden.py, beside this file, is right. As with the speed camera, your tests run with it
first, and then with four wrong versions. Each of these has to be noticed. To run them
yourself:

    pythlings shell looptest1 -- python -m pytest looptest1.py
"""

from garden import longest_dry_spell


def test_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


# TODO: which ends does this test leave out?
