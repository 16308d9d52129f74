"""Somebody else's list.

When you hand a list to a function, the function gets the same list, not a copy. If
it sorts or pops, the caller's list is changed, and the caller may never know why.

    >>> scores = [12, 30, 7]
    >>> sorted(scores), sorted(scores, reverse=True), scores
    ([7, 12, 30], [30, 12, 7], [12, 30, 7])
    >>> scores.sort()
    >>> scores
    [7, 12, 30]

`sorted` gives a new list, `sort` changes the old one and gives None. Unless its name
says otherwise, a function should leave what it was given as it was.

These functions of a leaderboard look right. One loses all scores, and all of them
change the list in which the scores stand in the order of the players. Mend them.
"""

# TODO: mend the three functions; the list that comes in must stay as it is.


def ranking(scores):
    """Return the scores from the highest to the lowest."""
    scores = scores.sort(reverse=True)
    return scores


def best(scores):
    """Return the highest score."""
    scores.sort()
    return scores.pop()


def without_lowest(scores):
    """Return the scores from the lowest to the highest, the lowest one left out."""
    scores.sort()
    scores.pop()
    return scores
