"""Talking to a generator."""

from collections.abc import Callable, Generator


class DoorOpened(Exception):
    """Somebody has opened the door of the kiln."""


def means(log: Callable[[str], None]) -> Generator[float | None, float, None]:
    """Take readings by `send`, and give the mean of all readings since the door was last opened."""
    seen = 0
    try:
        while True:
            try:
                value = yield None
                total, count = 0, 0
                while True:
                    total, count, seen = total + value, count + 1, seen + 1
                    value = yield total / count
            except DoorOpened:
                continue
    except BaseException:
        log(f"{seen} readings")
        raise


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
