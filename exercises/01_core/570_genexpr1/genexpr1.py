"""The second time it's zero.

The same line twice, and two different answers:

    >>> climbs = (int(text) for text in ["120", "45", "300"])
    >>> sum(climbs)
    465
    >>> sum(climbs)
    0

With round brackets a comprehension isn't a list. It's a generator expression: it hands out
one value at a time, keeps none, and once it's through it's empty. Where a function goes
through values once, that's all you need, and the function's brackets are enough:

    >>> sum(len(word) for word in ["up", "down"])
    6
    >>> max((len(word) for word in []), default=0)
    0

`default` is what `max` hands back for nothing at all.

Farid's bicycle computer has noted eleven years of rides in a file, with lines such as
`41.5;round the lake`. As a list they no longer fit into its small memory, so the first three
functions should do without one. `mean` is nearly right: find out what's wrong. It alone may
keep the numbers.
"""


def total(path):
    """Return the sum of the kilometres in this file."""
    with open(path, encoding="utf-8") as file:
        # TODO: without a list.
        return sum([0 for line in file])


def longest(path):
    """Return the kilometres of the longest ride, or 0 if there is none."""
    with open(path, encoding="utf-8") as file:
        # TODO
        return 0


def count_from(path, limit):
    """Return the number of rides that have at least `limit` kilometres."""
    with open(path, encoding="utf-8") as file:
        # TODO: how many is a sum, too. What do you add for each ride?
        return 0


def mean(path):
    """Return the mean of the kilometres, or None if there are no rides."""
    with open(path, encoding="utf-8") as file:
        rides = (float(line.split(";")[0]) for line in file)
        count = sum(1 for ride in rides)
        if count == 0:
            return None
        return sum(rides) / count  # TODO: why does Farid's mean ride have 0 kilometres?
