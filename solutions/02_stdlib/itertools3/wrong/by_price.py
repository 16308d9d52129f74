# expect: two different things
"""The lock on Hana's bicycle."""

import math
from itertools import accumulate, combinations, islice, product


def codes(wheels):
    """Return a list of all codes, as texts."""
    return ["".join(code) for code in product(*wheels)]


def how_many(wheels):
    """Return how many codes there are, without making any of them."""
    return math.prod(len(wheel) for wheel in wheels)


def pairs_within(prices, budget):
    """Return a list of the pairs of different things that cost at most `budget` together."""
    return [
        (first, second)
        for first, second in combinations(prices, 2)
        if prices[first] != prices[second] and prices[first] + prices[second] <= budget
    ]


def balances(start, movements):
    """Return the balance at the start and after each movement."""
    return list(accumulate(movements, initial=start))


def pages(row, size):
    """Return a list of pages, each a list of `size` values; the last one may be shorter."""
    if size < 1:
        raise ValueError(f"a page has room for at least one value, not for {size}")
    iterator = iter(row)
    result = []
    while page := list(islice(iterator, size)):
        result.append(page)
    return result


if __name__ == "__main__":
    hana = ["38", "02468", "0123456789", "0123456789"]
    print(how_many(hana), "codes")
    for page in pages(codes(hana), 20):
        print(*page)
