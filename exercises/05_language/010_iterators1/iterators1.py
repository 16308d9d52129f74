"""Up and down like a hailstone.

Take a number. If it's even, halve it. If it's odd, take three times the number and add 1. From
6 you get 6, 3, 10, 5, 16, 8, 4, 2, 1. Every number that anybody has tried comes down to 1, and
nobody can say why. Yuki wants to watch them fall.

How does a `for` loop get its next value? It calls `iter` once, and then `next` again and again,
until the answer is a StopIteration. Any object with methods for these two can be looped over:

    >>> class Fuse:
    ...     def __init__(self, length):
    ...         self.left = length
    ...     def __iter__(self):
    ...         return self
    ...     def __next__(self):
    ...         if self.left == 0:
    ...             raise StopIteration
    ...         self.left -= 1
    ...         return "*" + "~" * self.left
    >>> list(Fuse(3))
    ['*~~', '*~', '*']

Such an object is an iterator. Write `Hailstones`, which is one, and `peak`. Then watch number 27:
`python3 iterators1.py 27` (on Windows `py iterators1.py 27`).
"""

import sys


class Hailstones:
    """An iterator over the numbers from start down to 1, both included.

    It works out one number at a time. After the 1 it has nothing more to give, however often
    somebody asks.
    """

    # TODO: __init__ takes the start, a whole number from 1 on. Then __iter__ and __next__.


def peak(start: int) -> int:
    """Return the highest number on the way from start down to 1."""
    # TODO: built-in functions such as `max` loop over an iterator, too.
    return 0


def main(start: int) -> None:
    """Draw the way down, a line for each number."""
    highest = peak(start)
    for number in Hailstones(start):
        print(f"{number:6} " + "o" * round(60 * number / highest))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
