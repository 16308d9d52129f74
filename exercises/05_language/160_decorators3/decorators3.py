"""Anybody can read the vault.

From: Signe Dahl, city archive

> 1. /vault has @staff_only, and guests read it all the same.
> 2. Once I'm logged in, /rota still tells me to go away.
> 3. In the statistics, every page with @counted above @staff_only is called "wrapper".
> 4. Somebody who is turned away isn't a visit, but /rota counts them. /lost counts nobody.

Her program is a small web site without the web: `visit(user, path)` answers. Two rules explain
what happens when decorators meet. They're applied from the bottom up, each to what the one below
has made. And a decorator runs once, when Python reads the `def`. Its wrapper runs at every call.

    >>> def shout(function):
    ...     return lambda: function().upper()
    >>> def quote(function):
    ...     return lambda: f"<q>{function()}</q>"
    >>> @shout
    ... @quote
    ... def hello():
    ...     return "hello"
    >>> hello()
    '<Q>HELLO</Q>'

Repair all four. Try a visit with `python3 decorators3.py guest /vault` (on Windows with `py`).
"""

import sys
from collections import Counter
from collections.abc import Callable

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
    allowed = session["user"] in STAFF

    def wrapper() -> str:
        if not allowed:
            return "staff only"
        return function()

    return wrapper


def counted(function: Page) -> Page:
    """Count in VISITS, by the page's name, how often somebody has seen it."""

    def wrapper() -> str:
        VISITS[function.__name__] += 1
        return function()

    return wrapper


@page("/opening")
@counted
def opening() -> str:
    return "Monday to Friday, 9 to 16"


@staff_only
@page("/vault")
@counted
def vault() -> str:
    return "shelf 14, the maps of 1658"


@page("/rota")
@counted
@staff_only
def rota() -> str:
    return "Tuesday: Emeka"


@counted
@page("/lost")
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
