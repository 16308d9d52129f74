"""Talking to a generator."""

from collections.abc import Callable, Generator


class DoorOpened(Exception):
    """Somebody has opened the door of the kiln."""


def means(log: Callable[[str], None]) -> Generator[float | None, float, None]:
    """Take readings by `send`, and give the mean of all readings since the door was last opened."""
    total = number = seen = 0
    mean = None
    try:
        while True:
            try:
                value = yield mean
                seen += 1
                number += 1
                total += value
                mean = total / number
            except DoorOpened:
                total = number = 0
                mean = None
    finally:
        log(str(seen) + " readings")


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
