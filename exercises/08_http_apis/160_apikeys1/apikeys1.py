"""The backup in the wrong folder.

On Tuesday Zodwa had to phone forty labs. They all have a key to her seed bank's API, which tells
them which beans survive a drought. A backup had spent an hour in a public folder, with all forty
keys in it, ready to use.

Next time nobody will have to phone. From now on, only a hash of each key is kept. It can check a
key, but nobody can get the key back out of it. The key itself is shown once, when it's made.

    key = keys.create("lab Oslo", {"read"})    # seed_3f9a01cc.kX0v…
    keys.find(key).owner                       # lab Oslo

To compare two texts, use `hmac.compare_digest`. It takes as long for a wrong first letter as for a
wrong last one, so its time gives nothing away.

Write `Keys` and `guarded`. `python3 apikeys1.py` (on Windows `py apikeys1.py`) tries three keys.
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

        Each key has an id of its own, and a secret of at least 32 characters. If you know other
        keys, you still can't guess either of them. Afterwards, the secret isn't kept anywhere. If
        the caller changes its set of scopes later, the key still has the old ones.
        """
        # TODO
        return ""

    def find(self, key: str) -> Row | None:
        """Return the row of this key, or None if it isn't a key in use.

        Texts are compared with `hmac.compare_digest`.
        """
        # TODO
        return None

    def revoke(self, key_id: str) -> None:
        """From now on this key opens nothing. Its row stays. If there's no row, it's a KeyError."""
        # TODO


def guarded(handle: Handler, keys: Keys, scope: str) -> Handler:
    """Return a handler that asks `handle` only for a request whose key has this scope.

    The key is in the header x-api-key. Without a key in use it's a 401 with the header
    WWW-Authenticate: ApiKey. With a key that lacks the scope it's a 403. The body of both is
    {"error": …}. Whether a key is unknown or revoked is nobody's business: the answer is the same.
    """

    def handler(request: Request) -> Response:
        # TODO
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
