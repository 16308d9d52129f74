"""Number one, again.

Two counters in Samira's town hall share one roll of numbers for calling people. A colleague made
sure that `Roll()` always returns the Roll that's there already: a singleton. Since then:

1. "The second counter opened at noon, and the numbers began at 1 again."
2. "I can't test anything. Every test starts where the last one stopped."

It is the same object, but `Roll()` still runs `__init__` on it. And what about a second town
hall?

Python has something simpler. A module runs once, however often it's imported, so an object made at
its top level exists once. Share that object, and hand it to those who need it.

`python3 singleton1.py` (on Windows `py singleton1.py`) shows a morning. Make Roll an ordinary
class, write `shared_roll`, and repair Counter.
"""


class Roll:
    """A roll of numbers: 1, 2, 3 and so on, or from another start."""

    # TODO: an ordinary class. Each Roll() is a roll of its own.

    only = None

    def __new__(cls, *args):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self, start=1):
        self.number = start - 1

    def next(self):
        """Return the next number."""
        self.number += 1
        return self.number


# TODO: shared_roll() returns the Roll that all counters share: the same one each time, even if
# two parts of a program ask for it at the same moment.


class Counter:
    """A counter, which calls people: Counter("weddings"). It uses the shared roll.

    Counter("weddings", roll) uses this roll in its place, as in another town hall, or in a test.
    """

    # TODO: the second argument.

    def __init__(self, name):
        self.name = name

    def call(self):
        """Return the call for the next number, such as "7, please: weddings"."""
        return f"{Roll().next()}, please: {self.name}"


if __name__ == "__main__":
    first = Counter("passports")
    print(first.call())
    print(first.call())
    second = Counter("weddings")
    print(second.call())
    print(first.call())
