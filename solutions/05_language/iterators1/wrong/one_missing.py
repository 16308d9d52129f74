# expect: it begins with the start and ends with 1
import sys


class Hailstones:
    def __init__(self, start):
        self.number = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.number == 1:
            raise StopIteration
        number = self.number
        self.number = number // 2 if number % 2 == 0 else 3 * number + 1
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
