import base64
import json
from datetime import UTC, datetime, timedelta, timezone

import jwt
import pytest
from jwt1 import NoBoarding, passenger, ticket
from pythlings_checks import program

SECRET = "a secret that's long enough for HS256"
OTHER = "another one that's long enough for it"
ISSUER = "tickets.zanzibar.example"


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def claims_of(**changes):
    now = datetime.now(UTC)
    claims = {
        "sub": "Aisha",
        "aud": "Azam 7",
        "iss": ISSUER,
        "iat": now,
        "exp": now + timedelta(hours=1),
        **changes,
    }
    return {name: value for name, value in claims.items() if value is not None}


def signed(secret=SECRET, algorithm="HS256", **changes):
    return jwt.encode(claims_of(**changes), secret, algorithm=algorithm)


def refused(token, words, boat="Azam 7"):
    """Say what shouldn't get on board and does."""
    try:
        name = passenger(token, boat, SECRET)
    except NoBoarding:
        return
    pytest.fail(f"{words}, and {name} is on board.")


def test_ticket():
    """ticket: it's signed with HS256, and says who, which boat, from whom, when and until when"""
    now = datetime(2026, 5, 1, 8, 30, tzinfo=UTC)
    token = ticket("Zuhura Á.", "Azam 7", now, SECRET)
    parts = token.split(".")
    told(len(parts) == 3, f"A JWT has three parts with dots between them. This is {token!r}")
    head = json.loads(base64.urlsafe_b64decode(parts[0] + "=="))
    told(head["alg"] == "HS256", f"It's signed with {head['alg']}.")
    options = {"verify_exp": False, "verify_iat": False}
    try:
        claims = jwt.decode(token, SECRET, ["HS256"], options, audience="Azam 7")
    except jwt.InvalidTokenError as error:
        pytest.fail(f"With the secret, PyJWT doesn't accept the ticket: {error}")
    wanted = {
        "sub": "Zuhura Á.",
        "aud": "Azam 7",
        "iss": ISSUER,
        "iat": 1777624200,
        "exp": 1777631400,
    }
    if claims.get("aud") == ["Azam 7"]:  # a list of one is as good
        claims["aud"] = "Azam 7"
    told(claims == wanted, f"On the ticket: {claims}\nwanted:        {wanted}")


def test_time_zone():
    """ticket: another time zone, the same moment"""
    there = datetime(2026, 5, 1, 11, 30, tzinfo=timezone(timedelta(hours=3)))
    token = ticket("Aisha", "Azam 7", there, SECRET)
    claims = jwt.decode(token, options={"verify_signature": False})
    told(
        claims["exp"] == 1777631400,
        f"At 11:30 in Zanzibar it's 8:30 UTC. The exp is {claims['exp']}",
    )


def test_good():
    """passenger: the name on a good ticket"""
    now = datetime.now(UTC)
    assert passenger(ticket("Aisha", "Azam 7", now, SECRET), "Azam 7", SECRET) == "Aisha"
    later = ticket("Zuhura Á.", "Kilimanjaro V", now - timedelta(minutes=119), SECRET)
    assert passenger(later, "Kilimanjaro V", SECRET) == "Zuhura Á."


def test_more():
    """passenger: a ticket may say more than it has to"""
    assert passenger(signed(seat="12 A", jti="x"), "Azam 7", SECRET) == "Aisha"


def test_signature():
    """passenger: a ticket with another signature is NoBoarding"""
    refused(signed(secret=OTHER), "It's signed with another secret")
    head, _, signature = signed().split(".")
    _, body, _ = signed(sub="Captain").split(".")
    refused(f"{head}.{body}.{signature}", "The name was changed after it was signed")
    refused(f"{head}.{body}.", "It has no signature at all")


def test_algorithm():
    """passenger: only HS256 counts, whatever the ticket says"""
    long = SECRET * 2
    token = jwt.encode(claims_of(), long, algorithm="HS512")
    try:
        passenger(token, "Azam 7", long)
    except NoBoarding:
        pass
    else:
        pytest.fail("It's signed with HS512, and we only sign with HS256. It was accepted.")
    refused(signed(secret="", algorithm="none"), 'The ticket says alg "none", and isn\'t signed')


def test_expired():
    """passenger: a ticket that's over is NoBoarding; less than 30 seconds are forgiven"""
    now = datetime.now(UTC)
    refused(signed(exp=now - timedelta(seconds=40)), "It was over 40 seconds ago")
    refused(signed(exp=now - timedelta(days=400)), "It was over last year")
    just = signed(exp=now - timedelta(seconds=8))
    try:
        name = passenger(just, "Azam 7", SECRET)
    except NoBoarding as error:
        pytest.fail(f"It was over 8 seconds ago, and clocks differ. It's NoBoarding: {error}")
    assert name == "Aisha", f"The ticket is Aisha's. The passenger is {name!r}."


def test_boat():
    """passenger: a ticket for another boat, or from somebody else, is NoBoarding"""
    refused(signed(aud="Kilimanjaro V"), "It's for another boat")
    refused(signed(aud="Azam 70"), "It's for a boat with a similar name")
    refused(signed(iss="bus.zanzibar.example"), "It's a bus ticket")


@pytest.mark.parametrize("claim", ["sub", "aud", "iss", "iat", "exp"])
def test_missing(claim):
    """passenger: a ticket that lacks a claim is NoBoarding"""
    refused(signed(**{claim: None}), f"It has no {claim}")


def test_no_ticket():
    """passenger: a text that's no ticket is NoBoarding"""
    for text in ("", "Aisha", "a.b.c", "..", signed()[:-5], signed().replace(".", " ")):
        refused(text, f"The ticket is {text!r}")


def test_program():
    """the program lets one on board, and two not"""
    ran = program("jwt1.py").succeeds()
    lines = [line.split(":")[0] for line in ran.stdout.splitlines()[-3:]]
    told(
        lines == ["Welcome, Aisha", "No boarding", "No boarding"],
        "Aisha gets on board, the Captain and Omar don't. It printed:\n\n" + ran.stdout,
    )
