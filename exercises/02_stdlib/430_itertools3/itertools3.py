"""All combinations, and pages.

product replaces nested loops, combinations chooses from one list, accumulate keeps
a running total.

    >>> from itertools import accumulate, combinations, product
    >>> list(product("ab", [1, 2]))
    [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
    >>> list(combinations(["soup", "fish", "tart"], 2))
    [('soup', 'fish'), ('soup', 'tart'), ('fish', 'tart')]
    >>> list(accumulate([100, -30, 5]))
    [100, 70, 75]

product grows fast: five lists of twenty are over three million menus. Count before
you make a list of them.

From Python 3.12 on there is itertools.batched, which cuts a row into pages. As this
course works from 3.11 on, you write it yourself, from islice.

Complete the tools of a canteen. No loop may stand within another loop.
"""

from itertools import accumulate, combinations, islice, product


def menus(courses):
    """Return a list of all menus as tuples; `courses` is a list of lists of dishes."""
    # TODO
    return []


def menu_count(courses):
    """Return how many menus there are, without making any."""
    # TODO: think of five courses with a hundred dishes each.
    return len(menus(courses))


def pairs_within(prices, budget):
    """Return the pairs of different dishes that cost at most `budget` together.

    `prices` is a dict: dish -> cents. The pairs are tuples in the dict's order.
    """
    # TODO
    return []


def balances(start, movements):
    """Return the balance at the start and after each movement, as a list."""
    # TODO
    return []


def pages(lines, size):
    """Return a list of pages, each a list of `size` lines, the last one maybe shorter.

    `lines` may be an iterator. A size below 1 is a ValueError.
    """
    # TODO: islice of one iterator, until a page is empty.
    return []
