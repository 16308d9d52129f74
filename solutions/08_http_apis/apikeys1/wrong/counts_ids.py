# expect: Two rings
"""The backup in the wrong folder.

Zodwa's seed bank lends out data: which beans survive a drought, which don't. Forty labs have a key
to its API. On Tuesday a backup ended up in a public folder for an hour, and all forty keys were in
it, ready to use. Forty labs had to be phoned.

Next time nobody will have to. Only a hash of each key is kept: you can check a key with it, but
not get it back. The key itself is shown once, when it's made.

    key = keys.create("lab Oslo", {"read"})    # seed_3f9a01cc.kX0v…
    keys.find(key).owner                       # lab Oslo

Write `Keys` and `guarded`. `hmac.compare_digest` compares two texts, and takes as long for a wrong
first letter as for a wrong last one, so the time gives nothing away. `python3 apikeys1.py` (on
Windows `py apikeys1.py`) tries it.
"""

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
        key_id = f"{len(self.rows) + 1:08x}"
        key = f"seed_{key_id}.{secrets.token_urlsafe(32)}"
        self.rows[key_id] = Row(owner, set(scopes), self.digest(key))
        return key

    def digest(self, key: str) -> str:
        return hashlib.sha256(key.encode("utf-8")).hexdigest()

    def find(self, key: str) -> Row | None:
        """Return the row of this key. For all that isn't a key in use, it's None.

        Texts are compared with `hmac.compare_digest`.
        """
        key_id = key.removeprefix("seed_").split(".")[0]
        row = self.rows.get(key_id)
        if row is None or row.revoked:
            return None
        if not hmac.compare_digest(row.digest, self.digest(key)):
            return None
        return row

    def revoke(self, key_id: str) -> None:
        """From now on this key opens nothing. Its row stays. Without such a row it's a KeyError."""
        self.rows[key_id].revoked = True


def guarded(handle: Handler, keys: Keys, scope: str) -> Handler:
    """Return a handler that asks `handle` only for a request whose key has this scope.

    The key is in the header x-api-key. Without a key in use it's a 401 with the header
    WWW-Authenticate: ApiKey, and with a key that lacks the scope a 403. The body of both is
    {"error": …}. Whether a key is unknown or revoked is nobody's business: the answers are the same.
    """

    def handler(request: Request) -> Response:
        row = keys.find(request.headers.get("x-api-key", ""))
        if row is None:
            return Response(401, {"error": "no such key"}, {"WWW-Authenticate": "ApiKey"})
        if scope not in row.scopes:
            return Response(403, {"error": "this key isn't for that"})
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
