"""The Harbour Master is fifteen.

The ferry's tickets are signed with RS256 now. Each office has a *private* key. The boats have the
*public* ones, which can check and not sign. Everybody may have those, they're on the website.

Then Fatma, fifteen, came aboard as "Harbour Master". She had read that a ticket itself says how to
check it, and that the boat believes it:

- alg "none": there's no signature to check.
- alg "HS256": the secret that signs is also the one that checks. The boat took the key it had, the
  public one. Fatma had it, too.
- kid "../photos/fatma": that's where the key is. Anybody may upload a photo.

Libraries know these tricks, if they're asked well. Here's the boat's code without one. Fix `Boat`;
good tickets have to stay good. (cryptography is about 5 MB, once.)

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
        # TODO
        return (self.keys / f"{office}.pem").read_bytes()

    def name_on(self, token: str) -> str:
        """Return the name on a good ticket. Anything else is NoBoarding, whatever it is.

        A ticket has three parts with dots between them: head, claims, signature. Head and claims are
        JSON objects. A good ticket says alg RS256 in its head, exactly so, and its office as kid. The
        signature is made of the first two parts, with the private key of that office. What else
        the head says doesn't matter. In the claims, sub is the name: a text, and not an empty one.
        (The date and the boat are looked at elsewhere, as in jwt1.)
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
