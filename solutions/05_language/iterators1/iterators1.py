"""Up and down like a hailstone."""

import sys
from collections.abc import Iterator


class Hailstones:
    """An iterator over the numbers from start down to 1, both included."""

    def __init__(self, start: int) -> None:
        self.coming: int | None = start

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        number = self.coming
        if number is None:
            raise StopIteration
        if number == 1:
            self.coming = None
        elif number % 2 == 0:
            self.coming = number // 2
        else:
            self.coming = 3 * number + 1
        return number


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


# Why this way
#
# The object keeps one number, the one that comes next, and None once it's through. So it stays
# at its end, as Python's rules for iterators ask: after a StopIteration, every further `next`
# has to raise one as well. A list of all numbers would work, too, but it would be worked out
# in full even if somebody only wants the first three. `/` in place of `//` would make floats,
# and 2 * 10**30 / 2 is no longer exact.
