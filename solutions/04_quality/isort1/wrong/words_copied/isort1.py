"""The same conflict every week.

Amara and Kenji write the board at a hostel's door. Whenever both add an import, git reports a
conflict in those lines, since each of them has an order of their own. isort ends it. It sorts
imports into three groups: Python's own library, what's installed, what's ours.

Its settings are in pyproject.toml, in the table [tool.isort]:

- profile is "black", so that isort and Black don't undo each other's work;
- line_length is 100;
- known_first_party lists "phrases": it's theirs, too, but in another folder;
- extend_skip lists "vendored", with code they've copied and don't touch.

Run the program, sort everything, and run it again:

    pythlings shell isort1 -- python isort1.py
    pythlings shell isort1 -- python -m isort .

It used to greet in Swahili. The order of two imports mattered, and nobody had said so. Make it
speak Swahili again, in isort1.py or greeter/board.py, with isort content. greeter.board without
greeter.swahili still speaks English.
"""

import json
import sys
from datetime import time

from attrs import field, frozen

from greeter import board
from greeter.board import greeting
from greeter.swahili import LANGUAGE


@frozen
class Guest:
    """A guest, and when they arrive."""

    name: str
    arrives: time = field(converter=time.fromisoformat)


def main():
    board.TEXT = "Karibu, $name!"
    guests = [Guest(*row) for row in json.loads('[["Ye-jin", "15:30"], ["Luc", "09:05"]]')]
    sys.stdout.write(f"Arrivals today ({LANGUAGE})\n")
    for guest in sorted(guests, key=lambda guest: guest.arrives):
        sys.stdout.write(f"{guest.arrives:%H:%M} {greeting(guest.name)}\n")


if __name__ == "__main__":
    main()
