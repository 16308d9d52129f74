"""The backup in the wrong folder."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from tinyweb import Handler, Request, Response


@dataclass
class Row:
    """What is kept about a key. This goes into the backup."""

    owner: str
    scopes: set[str]
    digest: str  # of the key; it can't be turned back
    revoked: bool = False


class Keys:
    """The keys to an API. `rows` is what's kept of them, by the id of the key."""

    def __init__(self, rows: dict[str, Row]) -> None:
        self.rows = rows

    def create(self, owner: str, scopes: set[str]) -> str:
        """Make a key, keep a row for it, and return the key: seed_ID.SECRET

        Each key has an id of its own, and a secret of at least 32 characters. Neither must be
        guessable from other keys. The secret is nowhere to be found afterwards.
        """
        key_id = secrets.token_hex(8)
        key = f"seed_{key_id}.{secrets.token_urlsafe(32)}"
        self.rows[key_id] = Row(owner, set(scopes), digest_of(key))
        return key

    def find(self, key: str) -> Row | None:
        """Return the row of this key. For all that isn't a key in use, it's None.

        Texts are compared with `hmac.compare_digest`.
        """
        key_id, _, _ = key.removeprefix("seed_").partition(".")
        row = self.rows.get(key_id)
        if row is None or row.revoked or not hmac.compare_digest(row.digest, digest_of(key)):
            return None
        return row

    def revoke(self, key_id: str) -> None:
        """From now on this key opens nothing. Its row stays. Without such a row it's a KeyError."""
        self.rows[key_id].revoked = True


def digest_of(key: str) -> str:
    """Return the hash of a key."""
    return hashlib.sha256(key.encode()).hexdigest()


def guarded(handle: Handler, keys: Keys, scope: str) -> Handler:
    """Return a handler that asks `handle` only for a request whose key has this scope.

    The key is in the header x-api-key. Without a key in use it's a 401 with the header
    WWW-Authenticate: ApiKey, and with a key that lacks the scope a 403. The body of both is
    {"error": …}. Whether a key is unknown or revoked is nobody's business: the answers are the same.
    """

    def handler(request: Request) -> Response:
        row = keys.find(request.headers.get("x-api-key", ""))
        if row is None:
            error = {"error": "a valid key is needed"}
            return Response(401, error, {"WWW-Authenticate": "ApiKey"})
        if scope not in row.scopes:
            return Response(403, {"error": f"this key may not {scope}"})
        return handle(request)

    return handler


if __name__ == "__main__":
    ring = Keys({})
    oslo = ring.create("lab Oslo", {"read"})
    print("Shown once:", oslo)
    print("In the backup:", ring.rows)
    beans = guarded(lambda request: Response(200, ["tepary bean"]), ring, "read")
    for key in (oslo, oslo[:-1], "guess"):
        answer = beans(Request("GET", "/beans", headers={"x-api-key": key}))
        print(f"{key[:10]}… {answer.status} {answer.data}")

# Why this way
#
# A key has 256 random bits, so a quick SHA-256 is enough: nobody can try them all. A password that people
# think up needs a slow hash such as scrypt. The id in the key finds its row at once; without it, the hash
# would have to be compared with those of all rows. `secrets` is for what mustn't be guessed: `random` can
# be predicted. The prefix seed_ helps tools that search public repositories for keys, and warn their
# owners.
