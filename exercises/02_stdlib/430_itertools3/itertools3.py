"""The lock on Hana's bicycle.

Hana has been away for a year, and of the four digits of her bicycle lock she remembers this:
the first is 3 or 8, the second is even, the others could be anything. How many codes is
that, and which ones should she try?

`product` takes one value from each row, as loops inside loops would. `combinations` takes
several from one row, each set once. `accumulate` keeps a running total:

    >>> from itertools import accumulate, combinations, product
    >>> list(product("ab", [1, 2]))
    [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
    >>> list(combinations(["tea", "soup", "tart"], 2))
    [('tea', 'soup'), ('tea', 'tart'), ('soup', 'tart')]
    >>> list(accumulate([100, -30, 5]))
    [100, 70, 75]

A product grows fast: ten wheels with ten digits have ten thousand million codes. Count them
before you make a list of them.

From Python 3.12 on, `itertools.batched` cuts a row into groups. This course works from 3.11
on, so you build it yourself: `pages`. The walrus `:=` may help.

When you're done, `python3 itertools3.py` (on Windows `py itertools3.py`) prints Hana's list.
"""


def codes(wheels):
    """Return a list of all codes, as texts: codes(["38", "02"]) is ["30", "32", "80", "82"].

    wheels is a list with a text for each wheel: the digits that it could show. They come in
    the order of that text, and the last wheel turns fastest.
    """
    # TODO
    return []


def how_many(wheels):
    """Return how many codes there are, without making any of them."""
    # TODO
    return len(codes(wheels))


def pairs_within(prices, budget):
    """Return a list of the pairs of different things that cost at most `budget` together.

    prices is a dict such as {"bell": 300, "lamp": 900}. Each pair is a tuple, and is there only
    once, not again the other way round. Pairs and names are in the order of the dict.
    """
    # TODO
    return []


def balances(start, movements):
    """Return a list of the balance at the start and after each movement.

    balances(5, [2, -4]) is [5, 7, 3].
    """
    # TODO: look up `accumulate`. It can begin with a value of yours.
    return []


def pages(row, size):
    """Return a list of pages, each a list of `size` values; the last one may be shorter.

    row may be a list or an iterator. If size is below 1, raise a ValueError.
    """
    # TODO: take some values out of one and the same iterator, until there are none left.
    return []


if __name__ == "__main__":
    hana = ["38", "02468", "0123456789", "0123456789"]
    print(how_many(hana), "codes")
    for page in pages(codes(hana), 20):
        print(*page)
