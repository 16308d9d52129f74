# expect: halves are whole numbers
import sys


class Hailstones:
    def __init__(self, start):
        self.number = start
        self.done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.done:
            raise StopIteration
        number = self.number
        self.done = number == 1
        self.number = number / 2 if number % 2 == 0 else 3 * number + 1
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
