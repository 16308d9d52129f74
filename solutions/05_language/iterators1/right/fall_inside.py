"""Up and down like a hailstone."""

import sys


class Hailstones:
    """An iterator over the numbers from start down to 1, both included.

    It works out one number at a time. After the 1 it has nothing more to give, however often
    somebody asks.
    """

    def __init__(self, start: int) -> None:
        self._steps = self._fall(start)

    @staticmethod
    def _fall(n):
        while n != 1:
            yield n
            n = 3 * n + 1 if n & 1 else n >> 1
        yield 1

    def __iter__(self):
        return self

    def __next__(self) -> int:
        return next(self._steps)


def peak(start: int) -> int:
    """Return the highest number on the way from start down to 1."""
    best = start
    for n in Hailstones(start):
        if n > best:
            best = n
    return best


def main(start: int) -> None:
    """Draw the way down, a line for each number."""
    highest = peak(start)
    for number in Hailstones(start):
        print(f"{number:6} " + "o" * round(60 * number / highest))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
