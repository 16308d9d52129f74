"""The same conflict every week."""

# isort: off
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
