"""The same conflict every week.

Amara and Kenji write the board at a hostel's door. Whenever both add an import, git reports a
conflict in those lines, since each has their own order. isort ends the quarrel. It sorts imports
into three groups: Python's own library, what's installed, what's ours.

Its settings go into pyproject.toml, in the table [tool.isort]:

- profile is "black", so that isort and Black don't undo each other's work;
- line_length is 100;
- known_first_party lists "phrases", which is theirs, but in another folder;
- extend_skip lists "vendored", code they've copied and don't touch.

Run the program, sort, run it again:

    pythlings shell isort1 -- python isort1.py
    pythlings shell isort1 -- python -m isort .

It used to greet in Swahili. The order of two imports mattered, and nobody had said so. Make it
speak Swahili again, in isort1.py or greeter/board.py, with isort content. greeter.board without
greeter.swahili still speaks English.
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
