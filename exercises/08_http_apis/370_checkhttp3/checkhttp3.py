"""The key of a phone that's gone.

Forty people share a workshop in Nairobi, and their phones open its doors. On Tuesday somebody took
Otieno's phone. Its key was good for a year, and by noon the laser cutter was gone.

Wambui, the caretaker, wants two kinds of tokens. An *access* token opens doors for ten minutes.
It's a JWT, signed with HS256, so a door can check it by itself. A *refresh* token opens nothing.
It's a long random text, and gets a phone its next pair of tokens, once.

If a refresh token comes twice, two phones have it, and nobody can say which is the thief's. From
then on, no refresh token from that same login is good. The person's other phones don't notice.

Write the class, with PyJWT. `pythlings shell checkhttp3 -- python checkhttp3.py` tells the story.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt

ACCESS = 600  # seconds
REFRESH = 30 * 24 * 3600


class UnknownError(Exception):
    """401: this token isn't good here and now."""


class ForbiddenError(Exception):
    """403: the token is good, but not for this."""


@dataclass(frozen=True)
class Pair:
    """What a phone gets."""

    access: str
    refresh: str


class Doors:
    """Hands out tokens and reads them. `clock` returns seconds since 1970. Use no other clock.

    `kept` is all that the server remembers, and it's in every backup. With a backup, nobody can
    open a door, neither now nor later. With what's kept, another server can go on. What you keep in
    there is up to you.
    """

    def __init__(self, secret: str, clock: Callable[[], float] = time.time) -> None:
        self.secret, self.clock = secret, clock
        self.kept: dict[str, Any] = {}

    def login(self, member: str, doors: set[str]) -> Pair:
        """Return a phone's first pair of tokens. (Other code has checked who it really is.)

        The access token says who it's for (sub), which doors it opens (scope: their names in
        alphabetical order, with a space between them) and when it's over (exp). A refresh token has
        32 characters or more, and is never the same as another.
        """
        # TODO
        return Pair("", "")

    def open(self, access: str, door: str) -> str:
        """Return the name of the member who opens this door.

        If an access token isn't ours, lacks something, or is ACCESS seconds old, it's an
        UnknownError. If it's good, but not for this door, it's a ForbiddenError.
        """
        # TODO
        return ""

    def refresh(self, token: str) -> Pair:
        """Return the next pair, for the same member and doors.

        If a refresh token is unknown, was used before, or is REFRESH seconds old, it's an
        UnknownError.
        """
        # TODO
        return Pair("", "")

    def logout(self, token: str) -> None:
        """From now on this refresh token isn't good any more. Other phones stay as they are.

        If it's unknown, nothing happens.
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
