"""The key of a phone that's gone."""

import hashlib
import secrets
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


@dataclass
class Row:
    """What's kept of a refresh token."""

    login: str  # which login it goes back to
    member: str
    doors: str
    until: float
    is_used: bool = False


def digest(token: str) -> str:
    """Return the name under which a token is kept. It can't be turned back."""
    return hashlib.sha256(token.encode()).hexdigest()


class Doors:
    """Hands out tokens and reads them. `kept` is all that the server remembers, by the digest of a refresh token."""

    def __init__(self, secret: str, clock: Callable[[], float] = time.time) -> None:
        self.secret, self.clock = secret, clock
        self.kept: dict[str, Any] = {}

    def login(self, member: str, doors: set[str]) -> Pair:
        """Return the first pair of a phone."""
        return self._pair(secrets.token_hex(8), member, " ".join(sorted(doors)))

    def open(self, access: str, door: str) -> str:
        """Return the name of the member who opens this door."""
        options: Any = {
            "require": ["sub", "scope", "exp"],
            "verify_exp": False,
            "verify_iat": False,
        }
        try:
            claims = jwt.decode(access, self.secret, algorithms=["HS256"], options=options)
        except jwt.InvalidTokenError as error:
            raise UnknownError("this isn't a token of ours") from error
        if claims["exp"] <= self.clock():
            raise UnknownError("this token is over")
        if door not in claims["scope"].split():
            raise ForbiddenError(f"it doesn't open {door!r}")
        return str(claims["sub"])

    def refresh(self, token: str) -> Pair:
        """Return the next pair, for the same member and doors."""
        row = self.kept.get(digest(token))
        if row is None or row.until <= self.clock():
            raise UnknownError("this token isn't good any more")
        if row.is_used:
            self._end(row.login)
            raise UnknownError("this token was used before")
        row.is_used = True
        return self._pair(row.login, row.member, row.doors)

    def logout(self, token: str) -> None:
        """The phone's refresh token isn't good any more."""
        row = self.kept.get(digest(token))
        if row is not None:
            self._end(row.login)

    def _pair(self, login: str, member: str, doors: str) -> Pair:
        """Make a pair, and keep what's needed to know it again."""
        now, refresh = self.clock(), secrets.token_urlsafe(32)
        self.kept[digest(refresh)] = Row(login, member, doors, now + REFRESH)
        claims = {"sub": member, "scope": doors, "exp": int(now) + ACCESS}
        return Pair(jwt.encode(claims, self.secret, algorithm="HS256"), refresh)

    def _end(self, login: str) -> None:
        """Forget all refresh tokens that go back to this login."""
        for name in [name for name, row in self.kept.items() if row.login == login]:
            del self.kept[name]


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

# Why this way
#
# A used token stays in `kept`, marked. If it were forgotten at once, nobody could tell a thief from a
# typing error, and the family would live on. All tokens of a phone share the name of their login, so one
# loop ends them. SHA-256 is enough for a token of 256 random bits; only passwords, which people think up,
# need a slow hash. PyJWT compares exp with the computer's clock. So that check is off, and the clock that
# was handed in decides.
