# expect: so it has no __wrapped__
"""wrapper, wrapper, wrapper."""

import sys
from collections import Counter
from collections.abc import Callable
from functools import wraps
from inspect import signature, unwrap
from typing import Any, TypeVar

R = TypeVar("R")

USES: Counter[str] = Counter()
MEMBERS: set[str] = set()  # who is logged in at the moment


def counted(function: Callable[..., R]) -> Callable[..., R]:
    """Count in USES, by the function's name, how often it's called."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> R:
        USES[function.__name__] += 1
        return function(*args, **kwargs)

    return wrapper


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


def plain(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function below all its decorators, or the function itself if it has none."""
    return function.__wrapped__


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
