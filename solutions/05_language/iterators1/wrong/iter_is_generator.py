# expect: has no __next__ yet
"""Up and down like a hailstone."""

import sys


class Hailstones:
    """An iterator over the numbers from start down to 1, both included.

    It works out one number at a time. After the 1 it has nothing more to give, however often
    somebody asks.
    """

    def __init__(self, start):
        self.start = start

    def __iter__(self):
        number = self.start
        while number != 1:
            yield number
            number = number // 2 if number % 2 == 0 else 3 * number + 1
        yield 1


def peak(start: int) -> int:
    """Return the highest number on the way from start down to 1."""
    return max(Hailstones(start))


def main(start: int) -> None:
    """Draw the way down, a line for each number."""
    highest = peak(start)
    for number in Hailstones(start):
        print(f"{number:6} " + "o" * round(60 * number / highest))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
