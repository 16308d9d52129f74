# expect: has to know whose name to copy
"""wrapper, wrapper, wrapper.

Tariq's climbing hall has a chat bot. Type "help", and it lists its commands. On Monday he added
`@counted`, to see which commands people use, and now the list looks like this:

    wrapper(*args, **kwargs)  None

The bot asks each function for its name, its docstring and its parameters, and a decorated function
is the wrapper. They all have the same name, and only the last one is left.

`@wraps(function)`, from functools, goes above the `def` of the wrapper. It gives the wrapper the
name, docstring and hints of the function, and remembers the function itself in `__wrapped__`.
That's where `inspect.signature` finds the real parameters.

Repair `counted` and `members_only`. The second one was half repaired by hand. Then write
`plain`. Talk to the bot with `python3 wraps1.py help`, or `python3 wraps1.py book 12 --member`
(on Windows with `py`).
"""

from functools import wraps
from inspect import unwrap

import sys
from collections import Counter
from collections.abc import Callable
from inspect import signature
from typing import Any, TypeVar

R = TypeVar("R")

USES: Counter[str] = Counter()
MEMBERS: set[str] = set()  # who is logged in at the moment


# TODO: repair this decorator.
def counted(function: Callable[..., R]) -> Callable[..., R]:
    """Count in USES, by the function's name, how often it's called."""

    @wraps
    def wrapper(*args: Any, **kwargs: Any) -> R:
        USES[function.__name__] += 1
        return function(*args, **kwargs)

    return wrapper


# TODO: repair this decorator.
def members_only(function: Callable[..., R]) -> Callable[..., R]:
    """Raise a PermissionError if no member is logged in."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> R:
        if not MEMBERS:
            raise PermissionError(f"{function.__name__} is for members")
        return function(*args, **kwargs)

    return wrapper


@counted
def hours(day: str = "today") -> str:
    """When the hall is open."""
    return f"{day}: 10 to 22"


@members_only
@counted
def book(wall: str, people: int = 1) -> str:
    """Book a wall for an hour."""
    return f"wall {wall} is yours, for {people}"


@counted
@members_only
def cancel(wall: str) -> str:
    """Give a wall back."""
    return f"wall {wall} is free"


def table() -> dict[str, Callable[..., str]]:
    """Return the commands by their names."""
    return {function.__name__: function for function in (hours, book, cancel)}


def manual() -> list[str]:
    """Return a line about each command: name, parameters, and its docstring."""
    return [f"{name}{signature(func)}  {func.__doc__}" for name, func in table().items()]


def plain(function):
    """Return the function below all its decorators, or the function itself if it has none."""
    return unwrap(function)
    # TODO


def main(words: list[str]) -> None:
    """Answer a line of the chat."""
    if "--member" in words:
        words.remove("--member")
        MEMBERS.add("somebody")
    if words == ["help"]:
        print("\n".join(manual()))
    else:
        name, *rest = words
        print(table()[name](*rest))


if __name__ == "__main__":
    main(sys.argv[1:])
