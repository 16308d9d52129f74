# expect: at its end it stays
import sys


class Hailstones:
    def __init__(self, start):
        self.start = start
        self.number = None

    def __iter__(self):
        self.number = None
        return self

    def __next__(self):
        if self.number is None:
            self.number = self.start
        elif self.number == 1:
            raise StopIteration
        elif self.number % 2 == 0:
            self.number //= 2
        else:
            self.number = 3 * self.number + 1
        return self.number


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
