"""Tests for the ends of a loop.

A loop that works for an ordinary list can still be wrong at the ends: for nothing at
all, for one element, for something that reaches up to the last place. These are the
cases to write down before you trust a loop:

    >>> from garden import longest_dry_spell
    >>> longest_dry_spell([0, 0, 5, 0])
    2

The function counts how many days in a row had no rain. What is it for []? For [0]?
For [5]? For a spell that is still going on when the diary ends?

Writing the test first is the quickest way to think of such cases; at work most bug
reports about loops are one of them.

garden.py is right. As in "A test that notices", your functions that begin with
`test_` run with the right version and then with four wrong ones in its place. Write
tests that the right one passes and each of the four fails.
"""

from garden import longest_dry_spell


def test_spell_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


# TODO: write more tests. Which ends does this one leave out?
