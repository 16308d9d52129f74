"""The doll inside the doll."""


def dolls(count):
    """Return the steps of opening this many dolls, and of putting them together again.

    In the smallest doll there is a sweet.

    >>> dolls(2)
    ['open 2', 'open 1', 'eat the sweet', 'close 1', 'close 2']
    >>> dolls(0)
    ['eat the sweet']
    """
    if count == 0:
        return ["eat the sweet"]
    return [f"open {count}", *dolls(count - 1), f"close {count}"]


def ruler(count):
    """Return the marks of a ruler.

    In the middle is the longest mark, and on both sides of it the same smaller ruler.

    >>> ruler(1)
    [1]
    >>> ruler(2)
    [1, 2, 1]
    >>> ruler(3)
    [1, 2, 1, 3, 1, 2, 1]
    >>> ruler(0)
    []
    """
    if count == 0:
        return []
    side = ruler(count - 1)
    return [*side, count, *side]


def tower(discs, start, goal, spare):
    """Return the moves that bring a tower of discs from one place to another.

    One disc moves at a time, and no disc may ever be on a smaller one. There are three places
    in all. A move is a tuple (from, to). Use as few moves as possible.

    >>> tower(1, "A", "C", "B")
    [('A', 'C')]
    >>> tower(2, "A", "C", "B")
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    """
    if discs == 0:
        return []
    away = tower(discs - 1, start, spare, goal)
    back = tower(discs - 1, spare, goal, start)
    return [*away, (start, goal), *back]


# Why this way
#
# Each function has its smallest case first, with 0 and not with 1: then one doll and one disc
# need no rule of their own. What comes before the inner call happens on the way down, what
# comes after it on the way back, and so the dolls are closed in the opposite order. `ruler`
# keeps the smaller ruler in a name: calling twice would double the work at every level.
