"""Talking to a generator.

So far your generators talked, and the loop listened. It works the other way round as well:

    >>> def parrot():
    ...     heard = "nothing yet"
    ...     while True:
    ...         heard = yield heard.upper()
    >>> coco = parrot()
    >>> next(coco)
    'NOTHING YET'
    >>> coco.send("good morning")
    'GOOD MORNING'

`yield` hands out a value and pauses. When it goes on, the `yield` *is* the value that was sent. The
first `next` takes the parrot to its first `yield`; before that, nobody is listening.

Two more calls act at the paused `yield`. `coco.throw(error)` raises an error there. `coco.close()`
raises a GeneratorExit there, and nothing may be yielded any more; a `finally` is what you need.

Inés fires pots, and her kiln has to get hot slowly. She types in readings and wants to see their
mean. When somebody opens the door, the mean starts over. Write `means`, then try it: `python3
send1.py` (on Windows `py send1.py`); `door` opens the door, and an empty line ends it.
"""

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
    # TODO
    yield None


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
