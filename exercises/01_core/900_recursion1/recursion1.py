"""The doll inside the doll.

How do you open a Russian doll of ten? You open the big one. Then you open a Russian doll of
nine.

A function can work like that, and call itself:

    >>> def countdown(n):
    ...     if n == 0:
    ...         return ["go!"]
    ...     return [n, *countdown(n - 1)]
    >>> countdown(3)
    [3, 2, 1, 'go!']

This is called recursion, and it takes two things: a case that needs no further call, and a
step that gets closer to it. Without the first, the calls never end. Python gives up after
about a thousand of them, with a RecursionError.

While you write the step, believe that the function already works for anything smaller. Don't
follow the calls in your head. Only ask: if I had the answer for n - 1, what would be missing?

Write the three functions. The last is a puzzle that looks impossible, and needs four lines.
When `ruler` works, draw one:

    for mark in ruler(5):
        print("-" * mark)
"""


def dolls(count):
    """Return the steps of opening this many dolls, and of putting them together again.

    In the smallest doll there is a sweet.

    >>> dolls(2)
    ['open 2', 'open 1', 'eat the sweet', 'close 1', 'close 2']
    >>> dolls(0)
    ['eat the sweet']
    """
    # TODO
    return []


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
    # TODO
    return []


def tower(discs, start, goal, spare):
    """Return the moves that bring a tower of discs from one place to another.

    One disc moves at a time, and no disc may ever be on a smaller one. There are three places
    in all. A move is a tuple (from, to). Use as few moves as possible.

    >>> tower(1, "A", "C", "B")
    [('A', 'C')]
    >>> tower(2, "A", "C", "B")
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    """
    # TODO: before the biggest disc can move, where do all the others have to be?
    return []
