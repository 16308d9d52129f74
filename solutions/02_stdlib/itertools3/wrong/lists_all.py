# expect: ten thousand million menus are counted at once
"""All combinations, and pages."""

import math
from itertools import accumulate, combinations, islice, product


def menus(courses):
    """Return a list of all menus as tuples; `courses` is a list of lists of dishes."""
    return list(product(*courses))


def menu_count(courses):
    """Return how many menus there are, without making any."""
    if math.prod([len(course) for course in courses]) > 10**6:
        raise MemoryError
    return len(menus(courses))


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
    iterator = iter(lines)
    result = []
    while page := list(islice(iterator, size)):
        result.append(page)
    return result
