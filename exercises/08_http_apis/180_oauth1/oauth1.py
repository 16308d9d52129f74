"""The photo printer wants your password.

Jomo's print shop prints photos from your album in the cloud. Its old form asked for your *album's*
password. With that, the shop could have deleted everything, and many customers left.

OAuth 2.0 knows four parties. You *own* the photos. The shop is the *client*. The album is the
*resource server*. An *authorization server* hands out tokens. They don't last long, and each is
good for a *scope* only, such as photos:read. The client shows an id and a secret of its own:

    POST /token                                  200 {"access_token": "…", "token_type": "Bearer",
    Authorization: Basic c2hvcDpzM2NyZXQ=            "expires_in": 600, "scope": "photos:read"}
    grant_type=client_credentials&scope=photos:read

Then it sends `Authorization: Bearer TOKEN` to the album. Nobody typed in a password.

Write both servers. The rules are in RULES.md, beside this file. `python3 oauth1.py` (on Windows
`py oauth1.py`) prints a photo.
"""

import base64
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs

from tinyweb import Handler, Request, Response


@dataclass(frozen=True)
class Client:
    """A program that the authorization server knows, and the scopes it may ask for."""

    secret: str
    scopes: set[str]


@dataclass(frozen=True)
class Grant:
    """What a token is good for, and until when."""

    client_id: str
    scopes: set[str]
    until: float


class AuthServer:
    """Hands out tokens, and remembers them."""

    def __init__(self, clients: dict[str, Client], clock: Callable[[], float] = time.time) -> None:
        self.clients = clients
        self.clock = clock
        self.grants: dict[str, Grant] = {}  # by token

    def token(self, request: Request) -> Response:
        """Answer POST /token."""
        # TODO
        return Response(501)

    def grant(self, token: str) -> Grant | None:
        """Return what this token is good for, or None if it's unknown or its time is up."""
        # TODO
        return None


def protected(handle: Handler, server: AuthServer, scope: str) -> Handler:
    """Return a handler for the album. It asks `handle` only if the token has this scope."""

    def handler(request: Request) -> Response:
        # TODO
        return handle(request)

    return handler


def main() -> None:
    """Print a photo, and fail to delete one."""
    server = AuthServer({"shop": Client("s3cret", {"photos:read"})})
    basic = base64.b64encode(b"shop:s3cret").decode()
    answer = server.token(
        Request(
            "POST",
            "/token",
            headers={"authorization": f"Basic {basic}"},
            body=b"grant_type=client_credentials&scope=photos:read",
        )
    )
    print("token:", answer.status, answer.data)
    bearer = {"authorization": f"Bearer {answer.data['access_token']}"}
    for scope, path in (("photos:read", "/photos/1"), ("photos:delete", "/photos/1/delete")):
        album = protected(lambda request: Response(200, "a photo"), server, scope)
        photo = album(Request("GET", path, headers=bearer))
        print(path, photo.status, photo.data, photo.headers.get("WWW-Authenticate", ""))


if __name__ == "__main__":
    main()
