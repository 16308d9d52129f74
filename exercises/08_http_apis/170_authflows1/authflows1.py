"""Logged out, and still reading your diary.

> I logged out on the library's computer, and the next person pressed "Back" and read my diary!
> I've changed my password since, and he's *still* in there.        Anaïs

In this app, "log out" only makes the browser forget the session. The server still knows it.

When you log in, you show your password once. You get a long random token, and send that with every
request. The server remembers whose it is, and until when. Logging out deletes it *there*. And a
new password ends all sessions of that person, since nobody knows who else has one.

Passwords are never kept, only a salted hash, made by `slow_hash`. It's slow, because passwords can
be guessed. It's salted, so that the same password gives two people different hashes.

Write `Accounts`. `python3 authflows1.py` (on Windows `py authflows1.py`) tells Anaïs's story.
"""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

HOUR = 3600


class NotAllowed(Exception):
    """This person has to log in first, or the name or the password was wrong."""


def slow_hash(password: str, salt: bytes, cost: int = 2**10) -> bytes:
    """Return a hash that takes a while. In real life, cost is 2**17. The check has less time."""
    return hashlib.scrypt(password.encode(), salt=salt, n=cost, r=8, p=1)


@dataclass
class User:
    """What is kept about a person."""

    name: str
    salt: bytes
    digest: bytes


@dataclass
class Session:
    """Whose session it is, and the second at which it's over."""

    name: str
    until: float


class Accounts:
    """Who may write a diary, and who is logged in."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.users: dict[str, User] = {}  # by name
        self.sessions: dict[str, Session] = {}  # by token

    def register(self, name: str, password: str) -> None:
        """Add a person. If the name is taken, or the password under 8 letters, it's a ValueError.

        A salt has at least 8 random bytes, and everybody gets one of their own.
        """
        # TODO

    def login(self, name: str, password: str) -> str:
        """Return a new token of 20 characters or more, good for one hour.

        People may be logged in on several computers. An unknown name and a wrong password are both
        NotAllowed, with the same message: nobody should learn here who has an account.
        """
        # TODO
        return ""

    def who(self, token: str) -> str:
        """Return whose token this is. If it's unknown, or an hour old, it's NotAllowed."""
        # TODO
        return ""

    def logout(self, token: str) -> None:
        """End this session, and no other. Nothing happens if there's no such session."""
        # TODO

    def change_password(self, token: str, old: str, new: str) -> None:
        """Give the person with this token a new password, and end all their sessions.

        The new password gets a new salt. A token that isn't good, or a wrong old password, is
        NotAllowed. A new password under 8 letters is a ValueError. Then nothing changes.
        """
        # TODO


def main() -> None:
    """Tell the story of Anaïs, with a clock that goes from event to event."""
    accounts = Accounts(clock=lambda: 0.0)
    accounts.register("Anaïs", "dear diary")
    library, home = accounts.login("Anaïs", "dear diary"), accounts.login("Anaïs", "dear diary")
    accounts.logout(library)
    for place, token in (("library", library), ("home", home)):
        try:
            print(f"{place}: {accounts.who(token)} reads her diary")
        except NotAllowed as error:
            print(f"{place}: {error}")


if __name__ == "__main__":
    main()
