# expect: keeps no list
"""Talking to a generator."""

from collections.abc import Callable, Generator


class DoorOpened(Exception):
    """Somebody has opened the door of the kiln."""


def means(log: Callable[[str], None]) -> Generator[float | None, float, None]:
    """Take readings by `send`, and give the mean of all readings since the door was last opened."""
    everything = 0
    readings = []
    try:
        while True:
            try:
                readings.append((yield sum(readings) / len(readings) if len(readings) else None) if len(readings) < 200 else (yield readings[-1]))
                everything += 1
            except DoorOpened:
                readings = []
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
