"""The ferry ticket that anybody could write.

There's no network on the boat from Stone Town. So the ticket itself has to say everything: who you
are, which boat, until when. Mwanaidi's first version was JSON in Base64. On Saturday she found
eleven passengers called "Captain".

A JSON Web Token is such a note with a signature. Everybody can read it. But if you change a letter,
the signature is wrong, and you need the secret to make a new one. (The package PyJWT is downloaded
once, about 1 MB.)

    token = jwt.encode({"sub": "Aisha", "exp": 1780000000}, secret, algorithm="HS256")
    jwt.decode(token, secret, algorithms=["HS256"], audience="Azam 7")

`decode` checks what it finds. It doesn't miss what isn't there, such as an `exp`, unless you say
so: `options={"require": ["exp"]}`. And you choose the algorithm, never the token.

Write `ticket` and `passenger`. `pythlings shell jwt1 -- python jwt1.py` goes on board.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

ISSUER = "tickets.zanzibar.example"


class NoBoarding(Exception):
    """Nobody gets on this boat with this ticket."""


def ticket(name: str, boat: str, now: datetime, secret: str) -> str:
    """Return a ticket: a JWT, signed with HS256.

    It says who it's for (sub), for which boat (aud), who made it (iss: ISSUER), when (iat: now),
    and when it's over (exp): two hours after `now`.
    """
    # TODO
    return ""


def passenger(token: str, boat: str, secret: str) -> str:
    """Return the name on a ticket for this boat.

    It's NoBoarding if the ticket isn't signed by us with HS256, is over, is for another boat, is
    from somebody else, or lacks one of sub, aud, iss, iat and exp. So is a text that isn't a
    ticket. Clocks differ, so a ticket that has been over for less than 30 seconds is still fine.
    """
    # TODO: anybody who can write can be the captain.
    claims = jwt.decode(token, options={"verify_signature": False})
    return claims["sub"]


def main() -> None:
    """Go on board: with a good ticket, and with two others."""
    secret = "only the ticket office knows this one"
    now = datetime.now(UTC)
    aisha = ticket("Aisha", "Azam 7", now, secret)
    print(aisha)
    captain = jwt.encode({"sub": "Captain", "aud": "Azam 7"}, "guess" * 8, algorithm="HS256")
    late = ticket("Omar", "Azam 7", now - timedelta(hours=3), secret)
    for token in (aisha, captain, late):
        try:
            print("Welcome,", passenger(token, "Azam 7", secret))
        except NoBoarding as error:
            print("No boarding:", error)


if __name__ == "__main__":
    main()
