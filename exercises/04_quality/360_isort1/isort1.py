"""The same conflict every week.

Amara and Kenji write the board at a hostel's door. Each adds imports in an order of their own, and
git reports a conflict. They never want to think of that order again.

isort sorts imports into three groups: Python's own, what's installed, what's ours. Its settings go
into pyproject.toml, below [tool.isort]:

    profile              "black", so that isort and Black don't undo each other's work
    line_length          100
    known_first_party    a list with "phrases", which is ours, but in another folder
    extend_skip          a list with "vendored", copied code that nobody touches

Write them. Then run the program, sort, and run it again:

    pythlings shell isort1 -- python isort1.py
    pythlings shell isort1 -- python -m isort .

It greeted in Swahili, and now it doesn't: two imports needed their order, and nothing said that.
Change isort1.py or greeter/board.py until it speaks Swahili again, and isort has nothing to change.
greeter.board without greeter.swahili still speaks English.
"""

from attrs import frozen, field
import sys, json
from greeter.swahili import LANGUAGE
from greeter.board import greeting
from datetime import time


@frozen
class Guest:
    """A guest, and when they arrive."""

    name: str
    arrives: time = field(converter=time.fromisoformat)


def main():
    guests = [Guest(*row) for row in json.loads('[["Ye-jin", "15:30"], ["Luc", "09:05"]]')]
    sys.stdout.write(f"Arrivals today ({LANGUAGE})\n")
    for guest in sorted(guests, key=lambda guest: guest.arrives):
        sys.stdout.write(f"{guest.arrives:%H:%M} {greeting(guest.name)}\n")


if __name__ == "__main__":
    main()
