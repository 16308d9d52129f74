"""Counting and grouping.

Two questions are asked of nearly all data: how many of each, and which belong
together. Both are a loop and a dict:

    >>> counts = {}
    >>> for letter in "noon":
    ...     counts[letter] = counts.get(letter, 0) + 1
    >>> counts
    {'n': 2, 'o': 2}

For groups the values are lists. `groups.setdefault("rowing", []).append("Ana")` gets
the list of that key, and first puts the default there if the key is missing.

Each call brings its own new []. If you make one empty list before the loop and use it
as default each time, all groups share it, and everybody is in every club.

Complete the functions of a sports association.
"""


def count_votes(votes):
    """Return a dict with the number of votes for each name in the list."""
    counts = {}
    # TODO
    return counts


def by_club(members):
    """Return a dict from club to the list of its members, in their order.

    members is a list of tuples (name, club).
    """
    groups = {}
    # TODO
    return groups


def turnout(members):
    """Return a dict from club to the number of its members."""
    # TODO: you have solved this twice already.
    return {}
