import base64
import json
import pickle
import time

import jwt
import pytest
from checkhttp3 import Doors, ForbiddenError, Pair, UnknownError
from pythlings_checks import program

SECRET = "only the server and the doors know this"


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


class House:
    """Doors with a clock that can be moved."""

    def __init__(self):
        self.now = float(int(time.time()))
        self.doors = Doors(SECRET, clock=lambda: self.now)

    def login(self, member="Otieno", doors=("laser", "front")):
        pair = self.doors.login(member, set(doors))
        told(isinstance(pair, Pair), f"`login` should return a Pair, and it returned {pair!r}.")
        return pair

    def unknown(self, act, words):
        """The token isn't good."""
        try:
            act()
        except UnknownError:
            return
        pytest.fail(f"{words} That should be an UnknownError.")

    def refreshed(self, pair, words):
        """The next pair, if the token is still good."""
        try:
            return self.doors.refresh(pair.refresh)
        except UnknownError as error:
            pytest.fail(f"{words} But it says: {error!r}")

    def closed(self, access, door, words):
        """The token is good, and not for this door."""
        try:
            name = self.doors.open(access, door)
        except ForbiddenError:
            return
        pytest.fail(f"{words} `open` lets {name!r} in at the door {door!r}.")

    def forged(self, secret=SECRET, algorithm="HS256", leave_out=None, **changes):
        """A token that looks like one of ours."""
        claims = {"sub": "Otieno", "scope": "front laser", "exp": int(self.now) + 600, **changes}
        claims.pop(leave_out, None)
        return jwt.encode(claims, secret, algorithm=algorithm)


def claims_of(token):
    """What's in a token, whoever has signed it."""
    try:
        return jwt.decode(token, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        pytest.fail(f"The access token is no JWT: {token!r}")


def test_access():
    """login: the access token says who, which doors, and until when"""
    house = House()
    claims = claims_of(house.login(doors=("wood", "laser", "front")).access)
    found = {name: claims.get(name) for name in ("sub", "scope", "exp")}
    wanted = {"sub": "Otieno", "scope": "front laser wood", "exp": int(house.now) + 600}
    told(found == wanted, f"In the token: {found}\nWanted:       {wanted}")


def test_signature():
    """login: the access token is signed with HS256 and the secret"""
    access = House().login().access
    claims_of(access)
    head = json.loads(base64.urlsafe_b64decode(access.split(".")[0] + "=="))
    told(head["alg"] == "HS256", f"It's signed with {head['alg']}.")
    try:
        jwt.decode(access, SECRET, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        pytest.fail("With the secret, its signature isn't right.")


def test_open():
    """open: the name of the member"""
    house = House()
    otieno, aisha = house.login(), house.login("Aisha", ["wood"])
    assert house.doors.open(otieno.access, "laser") == "Otieno"
    assert house.doors.open(otieno.access, "front") == "Otieno"
    assert house.doors.open(aisha.access, "wood") == "Aisha"


@pytest.mark.parametrize("door", ["wood", "las", "front laser", ""])
def test_forbidden(door):
    """open: another door is a ForbiddenError"""
    house = House()
    access = house.login().access
    house.closed(access, door, "The token is for the doors front and laser.")


def test_no_doors():
    """open: a member without doors opens none"""
    house = House()
    access = house.login(doors=()).access
    for door in ("front", ""):
        house.closed(access, door, "The token is for no doors.")


def test_ten_minutes():
    """open: an access token is over after ten minutes"""
    house = House()
    access = house.login().access
    house.now += 599
    assert house.doors.open(access, "laser") == "Otieno"
    house.now += 1
    house.unknown(lambda: house.doors.open(access, "laser"), "It's exactly ten minutes old.")


def test_old_house():
    """open: what time it is, the clock says, and nobody else"""
    house = House()
    house.now -= 40 * 24 * 3600
    access = house.login().access
    assert house.doors.open(access, "laser") == "Otieno"


def test_forged():
    """open: a token that isn't ours, or lacks something, is an UnknownError"""
    house = House()
    good = house.login()
    assert house.doors.open(house.forged(), "laser") == "Otieno"
    for words, token in {
        "It's signed with another secret.": house.forged("guess" * 8),
        "It isn't signed at all.": house.forged(None, "none"),
        "It's signed with HS512.": house.forged(algorithm="HS512"),
        "It never ends: there's no exp.": house.forged(leave_out="exp"),
        "It's nobody's: there's no sub.": house.forged(leave_out="sub"),
        "It has no scope.": house.forged(leave_out="scope"),
        "It's a refresh token.": good.refresh,
        "It's just some text.": "open sesame",
        "It's empty.": "",
    }.items():
        house.unknown(lambda token=token: house.doors.open(token, "laser"), words)


def test_refresh():
    """refresh: a new pair, for the same member and doors"""
    house = House()
    first = house.login()
    house.now += 5000
    second = house.doors.refresh(first.refresh)
    assert house.doors.open(second.access, "laser") == "Otieno"
    told(second.refresh != first.refresh, "The refresh token is the same as before.")
    with pytest.raises(ForbiddenError):
        house.doors.open(second.access, "wood")
    house.now += 5000
    third = house.doors.refresh(second.refresh)
    assert house.doors.open(third.access, "front") == "Otieno"


def test_long():
    """refresh: a refresh token is long, and never the same"""
    house = House()
    tokens = [house.login().refresh for _ in range(20)]
    told(len(set(tokens)) == 20, "Two phones got the same refresh token.")
    told(
        all(len(token) >= 32 for token in tokens),
        f"A refresh token of {min(map(len, tokens))} letters can be guessed.",
    )


def test_unknown():
    """refresh: an unknown token, or an access token, is an UnknownError"""
    house = House()
    pair = house.login()
    for words, token in {
        "Nobody has this refresh token.": "x" * 43,
        "It's an access token.": pair.access,
        "It's empty.": "",
    }.items():
        house.unknown(lambda token=token: house.doors.refresh(token), words)
    house.doors.refresh(pair.refresh)


def test_thirty_days():
    """refresh: after thirty days it isn't good any more"""
    house = House()
    one, other = house.login(), house.login()
    house.now += 30 * 24 * 3600 - 1
    again = house.doors.refresh(one.refresh)
    house.now += 1
    house.unknown(lambda: house.doors.refresh(other.refresh), "It's exactly thirty days old.")
    house.now += 24 * 3600
    house.doors.refresh(again.refresh)


def test_once():
    """refresh: a token is good once"""
    house = House()
    first = house.login()
    house.doors.refresh(first.refresh)
    house.unknown(lambda: house.doors.refresh(first.refresh), "It was used before.")


def test_thief_comes_late():
    """a token that comes twice: the newest one of this login isn't good any more either"""
    house = House()
    first = house.login()
    second = house.doors.refresh(first.refresh)
    third = house.doors.refresh(second.refresh)
    house.unknown(lambda: house.doors.refresh(first.refresh), "It was used before.")
    house.unknown(
        lambda: house.doors.refresh(third.refresh),
        "Its grandmother has come twice, so a thief may have this one.",
    )


def test_thief_comes_first():
    """a token that comes twice: what the thief got in between isn't good either"""
    house = House()
    first = house.login()
    thiefs = house.doors.refresh(first.refresh)
    house.unknown(lambda: house.doors.refresh(first.refresh), "It was used before.")
    house.unknown(lambda: house.doors.refresh(thiefs.refresh), "The thief has this one.")


def test_other_phones():
    """a token that comes twice: other phones don't notice"""
    house = House()
    phone, tablet, aisha = house.login(), house.login(), house.login("Aisha", ["wood"])
    house.doors.refresh(phone.refresh)
    house.unknown(lambda: house.doors.refresh(phone.refresh), "It was used before.")
    words = "A token of Otieno's phone came twice. His tablet has a login of its own."
    tablet = house.refreshed(tablet, words)
    assert house.doors.open(tablet.access, "laser") == "Otieno"
    house.refreshed(aisha, "A token of Otieno's phone came twice, and Aisha is somebody else.")
    house.login()


def test_logout():
    """logout: this phone has to log in again, others stay as they are"""
    house = House()
    phone, tablet = house.login(), house.login()
    phone = house.doors.refresh(phone.refresh)
    house.doors.logout(phone.refresh)
    house.unknown(lambda: house.doors.refresh(phone.refresh), "This phone has logged out.")
    house.doors.logout("x" * 43)
    house.refreshed(tablet, "Otieno's phone has logged out. His tablet has a login of its own.")


def test_backup():
    """nobody can open a door with a backup"""
    house = House()
    tokens = []
    for _ in range(2):
        pair = house.login()
        tokens += [pair, house.doors.refresh(pair.refresh)]
    told(house.doors.kept, "`kept` is empty. After a restart nobody could refresh anything.")
    backup = pickle.dumps(house.doors.kept)
    for pair in tokens:
        told(pair.refresh.encode() not in backup, "A refresh token is in the backup, ready to use.")
        told(pair.access.encode() not in backup, "An access token is in the backup.")
    told(SECRET.encode() not in backup, "The secret is in the backup.")


def test_restart():
    """with what's kept, another server goes on"""
    house, other = House(), House()
    pair = house.login()
    other.doors.kept = house.doors.kept
    pair = other.doors.refresh(pair.refresh)
    assert other.doors.open(pair.access, "laser") == "Otieno"


def test_program():
    """the program tells the story"""
    program("checkhttp3.py").succeeds().says(
        "Otieno opens: Otieno", "later: Otieno", "the thief has to log in", "Otieno has to log in"
    )
