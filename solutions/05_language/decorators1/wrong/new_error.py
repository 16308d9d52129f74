# expect: raises another error
"""Who opened the cellar?

Nkechi runs an escape room. When a team complains, she reads what the doors did. So every
function begins and ends with a `print`, pasted by hand, and by now two of them name the wrong
function.

With a decorator you write such a thing once. It takes a function and hands back another one, which
does something more:

    >>> def polite(function):
    ...     def wrapper(name):
    ...         return function(name) + ", please"
    ...     return wrapper
    >>> @polite
    ... def order(name):
    ...     return f"A tea for {name}"
    >>> order("Bo")
    'A tea for Bo, please'

`@polite` above the `def` does the same as `order = polite(order)` below it. From then on,
`order` is that `wrapper`.

Write `logged` so that it fits any function. Then put it above the three functions, and throw
their pasted prints away. See the evening with `python3 decorators1.py` (on Windows `py
decorators1.py`).
"""

from collections.abc import Callable
from typing import TypeVar

R = TypeVar("R")


def logged(function):
    """Return a function that does the same, and prints a line before and a line after.

    > open_door('cellar', seconds=5)    its name and its arguments, as they were given
    < open_door: True                   what it returns (as Python shows it, so with quotes)
    ! open_door: KeyError               in its place, if it raises; the error goes on

    The caller gets what the function returns.
    """

    def wrapper(*args, **kwargs):
        parts = [repr(arg) for arg in args]
        parts += [f"{name}={value!r}" for name, value in kwargs.items()]
        print(f"> {function.__name__}({', '.join(parts)})")
        try:
            answer = function(*args, **kwargs)
        except Exception as error:
            print(f"! {function.__name__}: {type(error).__name__}")
            raise RuntimeError(str(error))
        print(f"< {function.__name__}: {answer!r}")
        return answer

    return wrapper
    # TODO


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
