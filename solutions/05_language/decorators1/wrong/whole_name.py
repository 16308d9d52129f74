# expect: bell is decorated with @logged. bell():
"""Who opened the cellar?"""

from collections.abc import Callable
from typing import Any, TypeVar

R = TypeVar("R")


def logged(function: Callable[..., R]) -> Callable[..., R]:
    """Return a function that does the same, and prints a line before and a line after.

    > open_door('cellar', seconds=5)    its name and its arguments, as they were given
    < open_door: True                   what it returns (as Python shows it, so with quotes)
    ! open_door: KeyError               in its place, if it raises; the error goes on

    The caller gets what the function returns.
    """
    name = function.__qualname__

    def wrapper(*args: Any, **kwargs: Any) -> R:
        given = [repr(value) for value in args]
        given += [f"{key}={value!r}" for key, value in kwargs.items()]
        print(f"> {name}({', '.join(given)})")
        try:
            result = function(*args, **kwargs)
        except Exception as error:
            print(f"! {name}: {type(error).__name__}")
            raise
        print(f"< {name}: {result!r}")
        return result

    return wrapper


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
