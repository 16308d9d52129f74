# expect: an iterator is cut into pages too
"""All combinations, and pages."""

import math
from itertools import accumulate, combinations, product


def menus(courses):
    """Return a list of all menus as tuples; `courses` is a list of lists of dishes."""
    return list(product(*courses))


def menu_count(courses):
    """Return how many menus there are, without making any."""
    return math.prod([len(course) for course in courses])


def pairs_within(prices, budget):
    """Return the pairs of different dishes that cost at most `budget` together."""
    return [
        (first, second)
        for first, second in combinations(prices, 2)
        if prices[first] + prices[second] <= budget
    ]


def balances(start, movements):
    """Return the balance at the start and after each movement, as a list."""
    return list(accumulate(movements, initial=start))


def pages(lines, size):
    """Return a list of pages, each a list of `size` lines, the last one maybe shorter."""
    if size < 1:
        raise ValueError(f"a page holds at least one line, not {size}")
    return [lines[start : start + size] for start in range(0, len(lines), size)]
