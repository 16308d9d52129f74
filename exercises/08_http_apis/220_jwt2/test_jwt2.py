import functools
import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from jwt2 import Boat, NoBoarding
from office import encoded, new_key, public, ticket, with_hmac, with_rsa, without
from pythlings_checks import program

MASTER = {"sub": "Harbour Master"}


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


@functools.cache
def key_of(whom):
    return new_key()


@pytest.fixture
def boat(tmp_path):
    """A boat with the keys of two offices, an old one, and a photo of Fatma's."""
    for name in ("keys/stonetown", "keys/Pemba", "keys/old/mafia", "photos/fatma"):
        path = tmp_path / f"{name}.pem"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(public(key_of(name.split("/")[-1])))
    return Boat(tmp_path / "keys")


def good(name="Aisha", office="stonetown", **head):
    head = {"alg": "RS256", "kid": office, "typ": "JWT", **head}
    return ticket(head, {"sub": name}, with_rsa(key_of(office)))


def named(boat, token, name):
    """This is a good ticket."""
    try:
        found = boat.name_on(token)
    except NoBoarding as error:
        pytest.fail(f"{name} has a good ticket. It's NoBoarding: {error}")
    told(found == name, f"The ticket is {name}'s, and the boat welcomes {found!r}.")


def refused(boat, token, words):
    """This ticket gets nobody on board."""
    try:
        name = boat.name_on(token)
    except NoBoarding:
        return
    pytest.fail(f"{words} The boat says: Welcome, {name}!")


def test_good(boat):
    """name_on: the name on a good ticket"""
    named(boat, good(), "Aisha")
    named(boat, good("Zuhura Á.", "Pemba"), "Zuhura Á.")
    named(boat, good(seat="12 A", cty="x"), "Aisha")
    claims = {"sub": "Omar", "aud": "Azam 7", "exp": 1}
    head = {"kid": "Pemba", "alg": "RS256"}
    named(boat, ticket(head, claims, with_rsa(key_of("Pemba"))), "Omar")


@pytest.mark.parametrize("alg", ["none", "None", "NONE", "nOnE", "", None])
def test_none(boat, alg):
    """name_on: a ticket without a signature, however it writes "none", is NoBoarding"""
    for sign in (without, lambda signed: b"x"):
        token = ticket({"alg": alg, "kid": "stonetown"}, MASTER, sign)
        refused(boat, token, f"The ticket says alg {alg!r}, and nobody has signed it.")


def test_no_alg(boat):
    """name_on: a ticket that names no algorithm is NoBoarding"""
    refused(boat, ticket({"kid": "stonetown"}, MASTER, without), "The ticket says no alg at all.")


@pytest.mark.parametrize("alg", ["HS256", "hs256", "HS512", "RS256"])
def test_confused(boat, alg):
    """name_on: a ticket signed with the public key as a secret is NoBoarding"""
    secret = public(key_of("stonetown"))
    words = f"The ticket says {alg}, and the public key was the secret. Everybody has that."
    digest = "sha512" if alg == "HS512" else "sha256"
    for each in (secret, secret.strip(), secret + b"\0"):
        sign = functools.partial(hmac.digest, each, digest=digest)
        refused(boat, ticket({"alg": alg, "kid": "stonetown"}, MASTER, sign), words)
    for each in (b"", b"secret", b"stonetown"):
        words = f"The ticket says {alg}, and the secret was {each!r}."
        refused(boat, ticket({"alg": alg, "kid": "stonetown"}, MASTER, with_hmac(each)), words)


def test_only_rs256(boat):
    """name_on: only RS256 counts, also with the right key"""
    key = key_of("stonetown")
    pss = PSS(MGF1(SHA256()), SHA256.digest_size)
    for alg, sign in (
        ("RS512", lambda signed: key.sign(signed, PKCS1v15(), SHA512())),
        ("PS256", lambda signed: key.sign(signed, pss, SHA256())),
        ("RS256", lambda signed: key.sign(signed, pss, SHA256())),
        ("RS256", lambda signed: key.sign(signed, PKCS1v15(), SHA512())),
        ("RS512", with_rsa(key)),
        ("HS256", with_rsa(key)),
        ("none", with_rsa(key)),
        ("rs256", with_rsa(key)),
        (["RS256"], with_rsa(key)),
        ({"RS256": 1}, with_rsa(key)),
        (None, with_rsa(key)),
    ):
        token = ticket({"alg": alg, "kid": "stonetown"}, MASTER, sign)
        how = "The ticket says" if alg != "RS256" else "It's signed otherwise, and the ticket says"
        refused(boat, token, f"{how} alg {alg!r}.")


def test_signature(boat):
    """name_on: what the office hasn't signed is NoBoarding"""
    first, _, third = good().split(".")
    _, second, _ = good("Captain").split(".")
    refused(boat, f"{first}.{second}.{third}", "The name was changed after it was signed.")
    refused(boat, f"{first}.{second}.", "The signature is missing.")
    head = {"alg": "RS256", "kid": "stonetown"}
    refused(
        boat,
        ticket(head, MASTER, with_rsa(key_of("fatma"))),
        "Fatma signed it with a key of her own.",
    )
    refused(
        boat,
        ticket(head, MASTER, with_rsa(key_of("Pemba"))),
        "It says stonetown, and Pemba signed it.",
    )


PATHS = (
    "../photos/fatma",
    "..\\photos\\fatma",
    "....//photos/fatma",
    "..././photos/fatma",
    "./../photos/fatma",
    "x/../../photos/fatma",
    "old/../../photos/fatma",
)


@pytest.mark.parametrize("kid", PATHS)
def test_elsewhere(boat, kid):
    """name_on: a kid that leads out of the folder is NoBoarding"""
    token = ticket({"alg": "RS256", "kid": kid}, MASTER, with_rsa(key_of("fatma")))
    refused(boat, token, f"The kid is {kid!r}, and Fatma's own key is there.")


def test_whole_path(boat, tmp_path):
    """name_on: a kid that's a whole path is NoBoarding"""
    kid = str(tmp_path / "photos" / "fatma")
    token = ticket({"alg": "RS256", "kid": kid}, MASTER, with_rsa(key_of("fatma")))
    refused(boat, token, "The kid is the whole path of a photo, and Fatma's own key is there.")


def test_within(boat):
    """name_on: a key in a folder within the folder isn't an office's"""
    for kid in ("old/mafia", "mafia"):
        head = {"alg": "RS256", "kid": kid}
        words = f"The kid is {kid}. That office was closed, and its key put away in the folder old."
        refused(boat, ticket(head, MASTER, with_rsa(key_of("mafia"))), words)
    for kid in ("../keys/stonetown", "./stonetown", "old/../stonetown"):
        head = {"alg": "RS256", "kid": kid}
        words = f"No office is called {kid}."
        refused(boat, ticket(head, MASTER, with_rsa(key_of("stonetown"))), words)


@pytest.mark.parametrize(
    "kid", ["zanzibar", "", ".", "..", "*", "pemba", "stonetown.pem", "stone\0town", "x" * 5000]
)
def test_no_office(boat, kid):
    """name_on: an office that isn't there is NoBoarding"""
    office = "Pemba" if kid == "pemba" else "stonetown"
    token = ticket({"alg": "RS256", "kid": kid}, MASTER, with_rsa(key_of(office)))
    refused(boat, token, f"No office is called {kid[:20]!r}.")


@pytest.mark.parametrize("kid", [None, 7, True, ["stonetown"], {"stonetown": 1}])
def test_no_text(boat, kid):
    """name_on: a kid that isn't a text is NoBoarding"""
    token = ticket({"alg": "RS256", "kid": kid}, MASTER, with_rsa(key_of("stonetown")))
    refused(boat, token, f"The kid is {kid!r}.")


def test_no_kid(boat):
    """name_on: a ticket without a kid is NoBoarding"""
    token = ticket({"alg": "RS256"}, MASTER, with_rsa(key_of("stonetown")))
    refused(boat, token, "There's no kid.")


def test_key_for(boat):
    """key_for: the public key of an office, or NoBoarding"""
    told(boat.key_for("Pemba") == public(key_of("Pemba")), "This isn't the key of Pemba.")
    for office in ("zanzibar", "../photos/fatma", "old/mafia", "pemba", "", None, ["Pemba"]):
        try:
            boat.key_for(office)
        except NoBoarding:
            continue
        pytest.fail(f"key_for({office!r}) should be NoBoarding.")


def test_no_ticket(boat):
    """name_on: what isn't a ticket is NoBoarding"""
    first, second, third = good().split(".")
    wrong = [encoded(b"{"), encoded(b"\xff\xfe"), encoded(b""), "x", "é"]
    tokens = [
        "",
        ".",
        "..",
        "...",
        "Aisha",
        f"{first}.{second}",
        f"{good()}.{third}",
        f"{first}..{third}",
    ]
    tokens += [f"{each}.{second}.{third}" for each in wrong]
    tokens += [f"{first}.{each}.{third}" for each in wrong]
    for token in tokens:
        refused(boat, token, f"This isn't a ticket: {token[:60]!r}")


@pytest.mark.parametrize("value", [[], ["RS256"], "RS256", 7, None, True])
def test_no_objects(boat, value):
    """name_on: a head or claims that aren't an object is NoBoarding"""
    sign = with_rsa(key_of("stonetown"))
    refused(boat, ticket(value, MASTER, sign), f"The head is {value!r}.")
    head = {"alg": "RS256", "kid": "stonetown"}
    refused(boat, ticket(head, value, sign), f"The claims are {value!r}.")


@pytest.mark.parametrize("claims", [{}, {"sub": ""}, {"sub": None}, {"sub": 7}, {"sub": ["Aisha"]}])
def test_no_name(boat, claims):
    """name_on: a ticket without a name is NoBoarding, also with the right signature"""
    head = {"alg": "RS256", "kid": "stonetown"}
    refused(boat, ticket(head, claims, with_rsa(key_of("stonetown"))), f"The claims are {claims}.")


def test_program():
    """the program welcomes Aisha, and nobody else"""
    ran = program("jwt2.py").succeeds().says("Welcome, Aisha")
    told("Welcome, Harbour" not in ran.stdout, "Fatma is still on board:\n" + ran.stdout)
