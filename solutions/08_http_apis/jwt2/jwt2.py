"""The Harbour Master is fifteen."""

import base64
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from office import new_key, public, ticket, with_hmac, with_rsa, without


class NoBoarding(Exception):
    """This ticket doesn't get anybody on board."""


def part(text: str) -> bytes:
    """Return the bytes of a part of a ticket. What can't be read is a ValueError."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Boat:
    """Lets people on board. Of each office there's a public key, OFFICE.pem, in the folder `keys`."""

    def __init__(self, keys: Path) -> None:
        self.keys = keys

    def key_for(self, office: object) -> bytes:
        """Return the public key of an office, as it is in its file.

        What's in other folders, or in folders within this one, are no offices' keys, and "pemba" is
        not "Pemba". If there's no such office, or it isn't even a text, it's NoBoarding.
        """
        for path in self.keys.glob("*.pem"):
            if path.stem == office:
                return path.read_bytes()
        raise NoBoarding("there's no such office")

    def name_on(self, token: str) -> str:
        """Return the name on a good ticket. Anything else is NoBoarding, whatever it is.

        A ticket has three parts with dots between them: head, claims, signature. Head and claims are
        JSON objects. A good ticket says alg RS256 in its head, exactly so, and its office as kid. The
        signature is made of the first two parts, with the private key of that office. What else
        the head says doesn't matter. In the claims, sub is the name: a text, and not an empty one.
        (The date and the boat are looked at elsewhere, as in jwt1.)
        """
        try:
            first, second, third = token.split(".")
            head, claims, signature = json.loads(part(first)), json.loads(part(second)), part(third)
        except ValueError as error:
            raise NoBoarding("this isn't a ticket") from error
        if not isinstance(head, dict) or head.get("alg") != "RS256":
            raise NoBoarding("our tickets are signed with RS256")
        key = load_pem_public_key(self.key_for(head.get("kid")))
        if not isinstance(key, RSAPublicKey):
            raise NoBoarding("this office has a key that isn't for RS256")
        try:
            key.verify(signature, f"{first}.{second}".encode(), PKCS1v15(), SHA256())
        except InvalidSignature as error:
            raise NoBoarding("the office hasn't signed this") from error
        return name_in(claims)


def name_in(claims: Any) -> str:
    """Return the name in the claims of a ticket."""
    name = claims.get("sub") if isinstance(claims, dict) else None
    if not isinstance(name, str) or not name:
        raise NoBoarding("there's no name on it")
    return name


def main() -> None:
    """Aisha comes aboard, and then Fatma, in three ways."""
    stonetown, fatmas = new_key(), new_key()
    with TemporaryDirectory() as folder:
        keys, photos = Path(folder, "keys"), Path(folder, "photos")
        keys.mkdir()
        photos.mkdir()
        (keys / "stonetown.pem").write_bytes(public(stonetown))
        (photos / "fatma.pem").write_bytes(public(fatmas))
        boat, master = Boat(keys), {"sub": "Harbour Master"}
        for alg, kid, claims, sign in (
            ("RS256", "stonetown", {"sub": "Aisha"}, with_rsa(stonetown)),
            ("none", "stonetown", master, without),
            ("HS256", "stonetown", master, with_hmac(public(stonetown))),
            ("RS256", "../photos/fatma", master, with_rsa(fatmas)),
        ):
            try:
                name = boat.name_on(ticket({"alg": alg, "kid": kid}, claims, sign))
                print(f"{alg:<6} {kid:<16} Welcome, {name}")
            except NoBoarding as error:
                print(f"{alg:<6} {kid:<16} No boarding: {error}")


if __name__ == "__main__":
    main()

# Why this way
#
# The boat knows what it wants: one algorithm, and a kid that's the name of a file that's there. So a ticket
# can only choose among what we'd allow anyway, and no path is ever made from its words. A list of what's
# forbidden ("none", "..") always lacks something: "nOnE", "....//", "old/pemba". With PyJWT it's
# `algorithms=["RS256"]`, one and not a mix of both kinds, and a key that you've chosen, not the token. RFC
# 8725 collects such tricks. Until the signature has been checked, nothing on the ticket is believed, not
# even the name.
