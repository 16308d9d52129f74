# expect: arrived at another `yield`
"""Talking to a generator."""

from collections.abc import Callable, Generator


class DoorOpened(Exception):
    """Somebody has opened the door of the kiln."""


def means(log: Callable[[str], None]) -> Generator[float | None, float, None]:
    """Take readings by `send`, and give the mean of all readings since the door was last opened.

    As long as there's no such reading, give None: at the first `next`, and when a DoorOpened is
    thrown in. Any other error comes out again, and is the end.

    At the end, however it comes, call log once, with a text such as "3 readings": all readings,
    also those before the door was opened. Keep no list of them.
    """
    readings = 0
    total = 0.0
    since_door = 0
    mean = None
    try:
        while True:
            try:
                value = yield mean
            except DoorOpened:
                total = 0.0
                since_door = 0
                mean = None
                yield None
            else:
                readings += 1
                since_door += 1
                total += value
                mean = total / since_door
    finally:
        log(f"{readings} readings")


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
