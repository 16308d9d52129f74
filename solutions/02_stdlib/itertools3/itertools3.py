"""All combinations, and pages."""

import math
from itertools import accumulate, combinations, islice, product


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
    iterator = iter(lines)
    result = []
    while page := list(islice(iterator, size)):
        result.append(page)
    return result


# Why this way
#
# One iterator, from which islice takes the next stretch each time, works for a list
# and for an open file; slices work for lists only. `:=` names the page and tests it
# in one go; `while True`, a page and a break when it is empty is the same. In new
# code for 3.12 and up, write itertools.batched. The check on size comes first:
# islice(iterator, 0) is always empty, and the lines would be gone without a word.
