"""The lock on Hana's bicycle."""

from itertools import accumulate, chain, combinations, product


def codes(wheels):
    """Return a list of all codes, as texts: codes(["38", "02"]) is ["30", "32", "80", "82"]."""
    return list(map("".join, product(*wheels)))


def how_many(wheels):
    """Return how many codes there are, without making any of them."""
    if not wheels:
        return 1
    return len(wheels[0]) * how_many(wheels[1:])


def pairs_within(prices, budget):
    """Return a list of the pairs of different things that cost at most `budget` together."""
    return [(a, b) for (a, x), (b, y) in combinations(prices.items(), 2) if x + y <= budget]


def balances(start, movements):
    """Return a list of the balance at the start and after each movement."""
    return list(accumulate(chain([start], movements)))


def pages(row, size):
    """Return a list of pages, each a list of `size` values; the last one may be shorter."""
    if size <= 0:
        raise ValueError
    result = []
    for value in row:
        if not result or len(result[-1]) == size:
            result.append([])
        result[-1].append(value)
    return result


if __name__ == "__main__":
    hana = ["38", "02468", "0123456789", "0123456789"]
    print(how_many(hana), "codes")
    for page in pages(codes(hana), 20):
        print(*page)
