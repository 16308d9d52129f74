"""The same conflict every week."""

import json
import sys
from datetime import time

from attrs import field, frozen

from greeter.board import greeting
from greeter.swahili import LANGUAGE


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


# Why this way
#
# `# isort: split` above the second import would have been enough for isort, and the next person
# to tidy up would fall into the same hole. Now the board looks at WORDS when somebody is greeted,
# and the order of the imports doesn't matter any more. `skip = ["vendored"]` would replace the
# list of what isort leaves out anyway, such as .venv; extend_skip adds to it.
