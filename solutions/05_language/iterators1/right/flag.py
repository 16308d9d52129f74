import sys


class Hailstones:
    def __init__(self, start):
        self.current = start
        self.first = True

    def __iter__(self):
        return self

    def __next__(self):
        if self.first:
            self.first = False
            return self.current
        if self.current == 1:
            raise StopIteration()
        if self.current & 1:
            self.current = self.current * 3 + 1
        else:
            self.current >>= 1
        return self.current


def peak(start):
    best = start
    for number in Hailstones(start):
        if number > best:
            best = number
    return best


def main(start: int) -> None:
    highest = peak(start)
    for number in Hailstones(start):
        print(f"{number:6} " + "o" * round(60 * number / highest))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
