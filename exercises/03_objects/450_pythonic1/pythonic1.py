"""Works with lists, says the test. Only with lists, says Ioana.

Ioana's ferry company had these six functions translated from another language, line by line. They
work. But now she gives them an open file of two million lines, or a generator, and they stop:

    >>> lines = (f"deck {number}" for number in [1, 2])
    >>> len(lines)
    Traceback (most recent call last):
        ...
    TypeError: object of type 'generator' has no len()

Nothing in the docstrings asks for a list. Code that says only what it needs takes whatever can be
looped over. Python's readers call it Pythonic, and it's usually shorter, too.

Rewrite the six. What comes out stays the same. What comes in may be any iterable, even one that's
gone after one round, and each function keeps every word of its docstring, for the first time.
"""


def numbered(lines):
    """Give the lines one by one, as "1: first", "2: second", and never read ahead."""
    result = []
    for i in range(0, len(lines)):
        result.append(str(i + 1) + ": " + lines[i])
    return iter(result)


def timetable(ports, times):
    """Return a list of texts such as "Brest 7:30". If one is longer, its rest is left out."""
    result = []
    i = 0
    while i < len(ports) and i < len(times):
        result.append(ports[i] + " " + times[i])
        i = i + 1
    return result


def ends(stops):
    """Return the first and the last of two or more stops, as a tuple."""
    first = stops[0]
    last = stops[len(stops) - 1]
    return (first, last)


def is_any_late(minutes):
    """Return whether any of the delays is above 5, and look at none after the first of these."""
    found = False
    for i in range(0, len(minutes)):
        if minutes[i] > 5:
            found = True
    return found


def fare(kinds, prices):
    """Return the sum of the prices. A kind without a price is free.

    `prices` works like a dict, but asks a computer in Brest: one question for each of the kinds.
    """
    total = 0
    for i in range(0, len(kinds)):
        if kinds[i] in prices.keys():
            total = total + prices[kinds[i]]
    return total


def cargo(path):
    """Return the sum of the whole numbers in a file, one on a line. Always close the file."""
    file = open(path, encoding="utf-8")
    lines = file.readlines()
    total = 0
    for i in range(0, len(lines)):
        total = total + int(lines[i])
    file.close()
    return total
