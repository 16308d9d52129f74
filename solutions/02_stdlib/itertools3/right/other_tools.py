import itertools
from functools import reduce
from operator import mul


def codes(wheels):
    return list(map("".join, itertools.product(*wheels)))


def how_many(wheels):
    return reduce(mul, map(len, wheels), 1)


def pairs_within(prices, budget):
    pairs = itertools.combinations(prices.items(), 2)
    return [(a, b) for (a, cost_a), (b, cost_b) in pairs if cost_a + cost_b <= budget]


def balances(start, movements):
    return list(itertools.accumulate([start, *movements]))


def pages(row, size):
    if not size >= 1:
        raise ValueError(f"{size} is too small")
    values = list(row)
    print(len(values))
    return [values[start : start + size] for start in range(0, len(values), size)]


if __name__ == "__main__":
    hana = ["38", "02468", "0123456789", "0123456789"]
    print(how_many(hana), "codes")
    for page in pages(codes(hana), 20):
        print(*page)
