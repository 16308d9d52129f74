# expect: Is there a list
import sys


class Hailstones:
    def __init__(self, start: int):
        self._numbers = [start]
        while self._numbers[-1] > 1:
            last = self._numbers[-1]
            self._numbers.append(3 * last + 1 if last % 2 else last // 2)

    def __iter__(self):
        return self

    def __next__(self):
        if not self._numbers:
            raise StopIteration
        return self._numbers.pop(0)


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
