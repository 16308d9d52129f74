# expect: it begins with the start and ends with 1
import sys


class Hailstones:
    def __init__(self, start):
        self.coming = start

    def __iter__(self):
        return self

    def __next__(self):
        number = self.coming
        self.coming = number // 2 if number % 2 == 0 else 3 * number + 1
        return number


def peak(start):
    return max(Hailstones(start))


def main(start):
    for number in Hailstones(start):
        print(f"{number:6} " + "o" * round(60 * number / peak(start)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
