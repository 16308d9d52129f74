"""The Harbour Master is fifteen."""

import base64
import hmac
import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from office import new_key, public, ticket, with_hmac, with_rsa, without


class NoBoarding(Exception):
    """Nobody gets on board with this ticket."""


def part(text: str) -> bytes:
    """Return the bytes of a part of a ticket. If it can't be read, it's a ValueError."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Boat:
    """Lets people on board. The folder `keys` has a public key for each office, OFFICE.pem."""

    def __init__(self, keys: Path) -> None:
        self.keys = keys

    def key_for(self, office: object) -> bytes:
        """Return the public key of an office, as it is in its file.

        A key in another folder, or in a folder inside this one, isn't an office's key. "pemba" is
        not "Pemba". If there's no such office, or it isn't even a text, it's NoBoarding.
        """
        if not isinstance(office, str):
            raise NoBoarding("an office is a text")
        if f"{office}.pem" not in os.listdir(self.keys):
            raise NoBoarding("there's no such office")
        return (self.keys / f"{office}.pem").read_bytes()

    def name_on(self, token: str) -> str:
        """Return the name on a good ticket. Anything else is NoBoarding, whatever it is.

        A ticket has three parts with dots between them: head, claims, signature. Head and claims
        are JSON objects. A good ticket's head says alg RS256, written exactly like this, and names
        its office as kid. Whatever else the head says doesn't matter. The signature is made from
        the first two parts, with that office's private key. In the claims, sub is the name: a text
        that isn't empty. (Other code looks at the date and the boat, as in jwt1.)
        """
        try:
            return self._name(token)
        except NoBoarding:
            raise
        except Exception as error:
            raise NoBoarding("not a ticket") from error

    def _name(self, token):
        first, second, third = token.split(".")
        head = json.loads(part(first))
        if head["alg"] != "RS256":
            raise NoBoarding("wrong alg")
        key = load_pem_public_key(self.key_for(head["kid"]))
        key.verify(part(third), f"{first}.{second}".encode(), PKCS1v15(), SHA256())
        name = json.loads(part(second))["sub"]
        if not isinstance(name, str) or name == "":
            raise NoBoarding("no name")
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
