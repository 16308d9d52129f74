"""Logged out, and still reading your diary."""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

HOUR = 3600


class NotAllowed(Exception):
    """Whoever asks has to log in first, or has said a wrong name or password."""


def slow_hash(password: str, salt: bytes, cost: int = 2**10) -> bytes:
    """Return a hash that takes a while. In earnest the cost is 2**17; here it's less, for the check."""
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
        """Add a person. It's a ValueError if the name is taken, or the password under 8 letters."""
        if name in self.users:
            raise ValueError(f"{name} is taken")
        self.set_password(name, password)

    def login(self, name: str, password: str) -> str:
        """Return a new token, good for one hour. People may be logged in on several computers.

        An unknown name and a wrong password are both NotAllowed, with the same words: nobody
        learns here who has an account.
        """
        user = self.users.get(name, NOBODY)
        digest = slow_hash(password, user.salt)
        if not hmac.compare_digest(digest, user.digest) or user is NOBODY:
            raise NotAllowed("wrong name or password")
        token = secrets.token_urlsafe(32)
        self.sessions[token] = Session(name, self.clock() + HOUR)
        return token

    def who(self, token: str) -> str:
        """Return the name of the person with this token. Unknown, or an hour old: NotAllowed."""
        session = self.sessions.get(token)
        if session is None or self.clock() >= session.until:
            self.sessions.pop(token, None)
            raise NotAllowed("please log in")
        return session.name

    def logout(self, token: str) -> None:
        """End this session, and no other. Nothing happens if there's no such session."""
        self.sessions.pop(token, None)

    def change_password(self, token: str, old: str, new: str) -> None:
        """Give the person with this token a new password, and end all their sessions.

        A token that isn't good, or a wrong old password, is NotAllowed. A new password under 8
        letters is a ValueError. In all three cases nothing changes.
        """
        name = self.who(token)
        user = self.users[name]
        if not hmac.compare_digest(slow_hash(old, user.salt), user.digest):
            raise NotAllowed("wrong password")
        self.set_password(name, new)
        self.sessions = {
            token: session for token, session in self.sessions.items() if session.name != name
        }

    def set_password(self, name: str, password: str) -> None:
        """Keep the hash of a new password, with a new salt."""
        if len(password) < 8:
            raise ValueError("the password needs 8 letters")
        salt = secrets.token_bytes(16)
        self.users[name] = User(name, salt, slow_hash(password, salt))


NOBODY = User("", b"salt", b"")


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

# Why this way
#
# An unknown name is hashed, too, against nobody's hash. Otherwise a quick refusal would tell everybody who
# has no account. The salt is new for each password. A long, rare password needs no rule about capitals and
# digits: its length is what counts. Web frameworks do all this for you. There, the sessions live in a
# database, and the token in a cookie that scripts can't read (HttpOnly).
