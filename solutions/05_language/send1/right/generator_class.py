"""Talking to a generator."""

from collections.abc import Callable, Generator


class DoorOpened(Exception):
    """Somebody has opened the door of the kiln."""


class _Means(Generator):
    def __init__(self, log):
        self.log, self.total, self.n, self.ever, self.over = log, 0.0, 0, 0, False

    def send(self, value):
        if self.over:
            raise StopIteration
        if value is None:
            return None
        self.total += value
        self.n += 1
        self.ever += 1
        return self.total / self.n

    def throw(self, kind, value=None, trace=None):
        error = kind if isinstance(kind, BaseException) else kind()
        if isinstance(error, DoorOpened) and not self.over:
            self.total, self.n = 0.0, 0
            return None
        if not self.over:
            self.over = True
            self.log(f"{self.ever} readings")
        raise error


def means(log):
    return _Means(log)


def main() -> None:
    """Read what is typed in, and print the mean."""
    kiln = means(print)
    next(kiln)
    while text := input("> "):
        if text == "door":
            kiln.throw(DoorOpened())
            print("The mean starts over.")
        else:
            print(f"{kiln.send(float(text)):.1f}")
    kiln.close()


if __name__ == "__main__":
    main()
