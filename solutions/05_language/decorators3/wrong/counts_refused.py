# expect: 4. somebody who is turned away isn't counted
"""Anybody can read the vault."""

import sys
from collections import Counter
from collections.abc import Callable
from functools import wraps

Page = Callable[[], str]

STAFF = {"Signe", "Emeka"}
PAGES: dict[str, Page] = {}
VISITS: Counter[str] = Counter()
session = {"user": "guest"}


def page(path: str) -> Callable[[Page], Page]:
    """Register the function as the page with this path."""

    def register(function: Page) -> Page:
        PAGES[path] = function
        return function

    return register


def staff_only(function: Page) -> Page:
    """Let only the staff see a page. Others read "staff only"."""

    @wraps(function)
    def wrapper() -> str:
        if session["user"] not in STAFF:
            return "staff only"
        return function()

    return wrapper


def counted(function: Page) -> Page:
    """Count in VISITS, by the page's name, how often somebody has seen it."""

    @wraps(function)
    def wrapper() -> str:
        VISITS[function.__name__] += 1
        return function()

    return wrapper


@page("/opening")
@counted
def opening() -> str:
    return "Monday to Friday, 9 to 16"


@page("/vault")
@staff_only
@counted
def vault() -> str:
    return "shelf 14, the maps of 1658"


@page("/rota")
@counted
@staff_only
def rota() -> str:
    return "Tuesday: Emeka"


@page("/lost")
@counted
def lost() -> str:
    return "one glove, left"


def visit(user: str, path: str) -> str:
    """Return what this user reads at this path."""
    session["user"] = user
    try:
        return PAGES[path]()
    finally:
        session["user"] = "guest"


def main() -> None:
    """Visit the path that was given, and show the statistics."""
    print(visit(sys.argv[1], sys.argv[2]))
    for name, count in sorted(VISITS.items()):
        print(f"{name}: {count}")


if __name__ == "__main__":
    main()
