"""Number one, again."""

import itertools


class Roll:
    """A roll of numbers: 1, 2, 3 and so on, or from another start."""

    def __init__(self, start=1):
        self.numbers = itertools.count(start)

    def next(self):
        """Return the next number."""
        return next(self.numbers)


def shared_roll(roll=Roll()):
    return roll


class Counter:
    """A counter, which calls people: Counter("weddings"). It uses the shared roll.

    Counter("weddings", roll) uses this roll in its place, as in another town hall, or in a test.
    """

    def __init__(self, name, roll=None):
        self.name = name
        self.roll = roll

    def call(self):
        """Return the call for the next number, such as "7, please: weddings"."""
        return f"{(self.roll if self.roll is not None else shared_roll()).next()}, please: {self.name}"


if __name__ == "__main__":
    first = Counter("passports")
    print(first.call())
    print(first.call())
    second = Counter("weddings")
    print(second.call())
    print(first.call())
