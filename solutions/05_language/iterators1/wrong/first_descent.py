# expect: the highest number on the way
"""Up and down like a hailstone."""

import sys


class Hailstones:
    """An iterator over the numbers from start down to 1, both included.

    It works out one number at a time. After the 1 it has nothing more to give, however often
    somebody asks.
    """

    def __init__(self, start):
        self.number = start
        self.finished = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.finished:
            raise StopIteration
        number = self.number
        if number == 1:
            self.finished = True
        elif number % 2 == 0:
            self.number = number // 2
        else:
            self.number = 3 * number + 1
        return number


def peak(start: int) -> int:
    """Return the highest number on the way from start down to 1."""
    highest = 0
    for number in Hailstones(start):
        if number < highest:
            break
        highest = number
    return highest


def main(start: int) -> None:
    """Draw the way down, a line for each number."""
    highest = peak(start)
    for number in Hailstones(start):
        print(f"{number:6} " + "o" * round(60 * number / highest))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
