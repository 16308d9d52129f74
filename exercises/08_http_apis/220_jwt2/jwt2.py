"""The Harbour Master is fifteen.

The ferry's tickets are signed with RS256 now. Each office signs with a *private* key. The boats
have the *public* keys, which can check a signature and not make one. They're on the website.

Then Fatma, fifteen, came aboard as "Harbour Master". She had read that a ticket itself says how to
check it, in its head: with which algorithm (alg) and whose key (kid). The boat believed it.

- alg "none": no signature to check.
- alg "HS256": one secret signs and checks. The boat took the key it had, the public one. Fatma had
  that, too.
- kid "../photos/fatma": the key is over there, please. Anybody may upload a photo.

Libraries know these tricks, if you use them well. This boat uses none. Fix `Boat`, but keep good
tickets good. (cryptography is downloaded once, about 5 MB.)

    pythlings shell jwt2 -- python jwt2.py
"""

import base64
import hmac
import json
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
        # TODO
        return (self.keys / f"{office}.pem").read_bytes()

    def name_on(self, token: str) -> str:
        """Return the name on a good ticket. Anything else is NoBoarding, whatever it is.

        A ticket has three parts with dots between them: head, claims, signature. Head and claims
        are JSON objects. A good ticket's head says alg RS256, written exactly like this, and names
        its office as kid. Whatever else the head says doesn't matter. The signature is made from
        the first two parts, with that office's private key. In the claims, sub is the name: a text
        that isn't empty. (Other code looks at the date and the boat, as in jwt1.)
        """
        # TODO: it believes the ticket.
        first, second, third = token.split(".")
        head, signature = json.loads(part(first)), part(third)
        signed = f"{first}.{second}".encode()
        key = self.key_for(head["kid"])
        if head["alg"] == "RS256":
            public_key = load_pem_public_key(key)
            assert isinstance(public_key, RSAPublicKey)
            public_key.verify(signature, signed, PKCS1v15(), SHA256())
        if head["alg"] == "HS256":
            right = hmac.digest(key, signed, "sha256")
            if not hmac.compare_digest(signature, right):
                raise NoBoarding("the signature is wrong")
        return str(json.loads(part(second))["sub"])


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
