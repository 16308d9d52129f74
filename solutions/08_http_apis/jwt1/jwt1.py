"""The ferry ticket that anybody could write."""

from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

ISSUER = "tickets.zanzibar.example"


class NoBoarding(Exception):
    """This ticket doesn't get anybody on this boat."""


def ticket(name: str, boat: str, now: datetime, secret: str) -> str:
    """Return a ticket: a JWT, signed with HS256.

    It says who it's for (sub), for which boat (aud), who made it (iss: ISSUER), when (iat), and
    when it's over (exp): two hours after `now`.
    """
    claims = {
        "sub": name,
        "aud": boat,
        "iss": ISSUER,
        "iat": now,
        "exp": now + timedelta(hours=2),
    }
    return jwt.encode(claims, secret, algorithm="HS256")


def passenger(token: str, boat: str, secret: str) -> str:
    """Return the name on a ticket for this boat.

    It's NoBoarding if the ticket isn't signed by us with HS256, is over, is for another boat, is
    from somebody else, or lacks one of sub, aud, iss, iat and exp. So is a text that's no ticket.
    Clocks differ: a ticket that has been over for less than 30 seconds is still fine.
    """
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            secret,
            algorithms=["HS256"],
            audience=boat,
            issuer=ISSUER,
            leeway=30,
            options={"require": ["sub", "aud", "iss", "iat", "exp"]},
        )
    except jwt.InvalidTokenError as error:
        raise NoBoarding(str(error)) from error
    return str(claims["sub"])


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

# Why this way
#
# `algorithms` names one, and `require` names all claims. A check that only looks at what's there lets a
# ticket without an end live for ever. `jwt.InvalidTokenError` is the parent of all refusals, also of those
# that a later version adds. Without `audience`, PyJWT refuses a token that has one; with it, a token that
# lacks one. Nobody can call a token back before it's over, so let it live for minutes or hours. And
# everybody can read it: no secrets inside.
