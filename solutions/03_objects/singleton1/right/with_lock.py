"""Number one, again."""

import threading


class Roll:
    """A roll of numbers: 1, 2, 3 and so on, or from another start."""

    def __init__(self, start=1):
        self.number = start - 1

    def next(self):
        """Return the next number."""
        self.number += 1
        return self.number


_roll = None
lock = threading.Lock()


def shared_roll():
    """Return the Roll that all counters share."""
    global _roll
    with lock:
        if _roll is None:
            _roll = Roll()
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
