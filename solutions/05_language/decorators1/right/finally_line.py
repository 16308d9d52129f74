"""Who opened the cellar?"""

from collections.abc import Callable
from typing import TypeVar

R = TypeVar("R")


def logged(f):
    """Log."""
    import functools
    import itertools

    @functools.wraps(f)
    def inner(*a, **k):
        told = itertools.chain(map(repr, a), ("%s=%r" % pair for pair in k.items()))
        print("> ", f.__name__, "(", ", ".join(told), ")", sep="")
        line = "?"
        try:
            result = f(*a, **k)
            line = (
                "< %s: %r" % (f.__name__, result)
                if not isinstance(result, tuple)
                else f"< {f.__name__}: {result!r}"
            )
            return result
        except BaseException as e:
            line = f"! {f.__name__}: {e.__class__.__name__}"
            raise
        finally:
            print(line)

    return inner


@logged
def lamp(colour: str) -> str:
    """Change the colour of the lamp."""
    return f"the lamp is {colour}"


@logged
def right_code(code: str, tries: int = 1) -> bool:
    """Is this the code, and was it one of the first three tries?"""
    return code == "0417" and tries <= 3


@logged
def open_door(room: str, seconds: int = 3) -> int:
    """Open the door of a room, and return when it closes again."""
    return {"cellar": 60, "attic": 90}[room] + seconds


def main() -> None:
    """Play the evening of the team that complained."""
    lamp("red")
    if right_code("0417", tries=2):
        open_door("cellar", seconds=5)
    try:
        open_door("kitchen")
    except KeyError:
        lamp("blue")


if __name__ == "__main__":
    main()
