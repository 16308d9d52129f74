"""The key of a phone that's gone.

Forty people share a workshop in Nairobi, and their phones open its doors. On Tuesday somebody took
Otieno's. Its key was good for a year, and by noon the laser cutter was gone.

Wambui, who looks after the doors, wants two kinds of tokens. An *access* token opens doors for ten
minutes: a JWT, signed with HS256, which a door can read by itself. A *refresh* token opens nothing.
It's a long random text that gets a phone its next pair of tokens, once.

If it comes a second time, two phones have it, and nobody can say which of them is the thief's. So no
refresh token that goes back to the same login is good from then on. Other phones of the same
person don't notice.

Write the class. `pythlings shell checkhttp3 -- python checkhttp3.py` tells the story. (The package
`jwt`: 1 MB, once.)
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt

ACCESS = 600  # seconds
REFRESH = 30 * 24 * 3600


class UnknownError(Exception):
    """401: this isn't a token that's good here, now."""


class ForbiddenError(Exception):
    """403: the token is good, but not for this."""


@dataclass(frozen=True)
class Pair:
    """What a phone gets."""

    access: str
    refresh: str


class Doors:
    """Hands out tokens and reads them. `clock` gives seconds since 1970, and there's no other clock.

    `kept` is all that the server remembers, and it's in every backup. Whoever reads a backup can't
    open a door with it, neither now nor later. What you keep in there is up to you.
    """

    def __init__(self, secret: str, clock: Callable[[], float] = time.time) -> None:
        self.secret, self.clock = secret, clock
        self.kept: dict[str, Any] = {}

    def login(self, member: str, doors: set[str]) -> Pair:
        """Return the first pair of a phone. (That it's really this member was checked before.)

        The access token says who it's for (sub), which doors it opens (scope: their names in the order
        of the alphabet, with a space between them) and when it's over (exp).
        """
        # TODO
        return Pair("", "")

    def open(self, access: str, door: str) -> str:
        """Return the name of the member who opens this door.

        An access token that isn't ours, lacks something or is over is an UnknownError. If it's good and
        doesn't open this door, it's a ForbiddenError.
        """
        # TODO
        return ""

    def refresh(self, token: str) -> Pair:
        """Return the next pair, for the same member and doors.

        A refresh token that's unknown, was used before, or is REFRESH seconds old is an UnknownError.
        """
        # TODO
        return Pair("", "")

    def logout(self, token: str) -> None:
        """The phone's refresh token isn't good any more. Other phones stay as they are.

        Nothing happens if it's unknown.
        """
        # TODO


def main() -> None:
    """Tell the story, with a clock that goes from event to event."""
    now = time.time()
    doors = Doors("only the server and the doors know this", clock=lambda: now)
    otieno = doors.login("Otieno", {"front", "laser"})
    print("Otieno opens:", doors.open(otieno.access, "laser"))
    stolen = otieno.refresh
    now += 900
    otieno = doors.refresh(stolen)
    print("Otieno, a quarter of an hour later:", doors.open(otieno.access, "front"))
    for name, token in (("the thief", stolen), ("Otieno", otieno.refresh)):
        try:
            doors.refresh(token)
            print(f"{name} gets new tokens")
        except UnknownError as error:
            print(f"{name} has to log in: {error}")


if __name__ == "__main__":
    main()
