# expect: It was caught there
"""Talking to a generator."""

from collections.abc import Callable, Generator


class DoorOpened(Exception):
    """Somebody has opened the door of the kiln."""


def means(log: Callable[[str], None]) -> Generator[float | None, float, None]:
    """Take readings by `send`, and give the mean of all readings since the door was last opened."""
    everything = count = 0
    total = 0.0
    try:
        while True:
            try:
                reading = yield total / count if count else None
            except (DoorOpened, GeneratorExit):
                total, count = 0.0, 0
            else:
                total += reading
                count += 1
                everything += 1
    finally:
        log(f"{everything} readings")


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
