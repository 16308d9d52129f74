"""Number one, again."""


class Roll:
    """A roll of numbers: 1, 2, 3 and so on, or from another start."""

    def __init__(self, start=1):
        self.number = start - 1

    def next(self):
        """Return the next number."""
        self.number += 1
        return self.number


_roll = Roll()


def shared_roll():
    """Return the Roll that all counters share."""
    return _roll


class Counter:
    """A counter, which calls people: Counter("weddings"). It uses the shared roll.

    Counter("weddings", roll) uses this roll in its place, as in another town hall, or in a test.
    """

    def __init__(self, name, roll=None):
        self.name = name
        self.roll = shared_roll() if roll is None else roll

    def call(self):
        """Return the call for the next number, such as "7, please: weddings"."""
        return f"{self.roll.next()}, please: {self.name}"


if __name__ == "__main__":
    first = Counter("passports")
    print(first.call())
    print(first.call())
    second = Counter("weddings")
    print(second.call())
    print(first.call())


# Why this way
#
# The roll is made while the module is imported, and Python lets only one thread do that. With
# `functools.cache` on a function that makes a Roll, two threads that ask first can get two rolls.
# `is None`, since a roll might one day have a `__len__` and count as false when it's empty. A
# global object is still a global object: everybody can use up its numbers. Where you can, hand
# it in, and let the lines at the very bottom decide that everybody gets the same one.
