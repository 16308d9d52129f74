# expect: 401 Unauthorized
"""The photo printer wants your password.

Jomo's print shop prints photos out of your album in the cloud. On its old form you typed in your
*album's* password. The shop could then have deleted everything, and many customers left.

OAuth 2.0 keeps the four of them apart. You *own* the photos. The shop is the *client*. The album
is the *resource server*. An *authorization server* hands out tokens: short-lived, and only good
for a *scope* such as photos:read. The client shows its own id and secret and asks for one:

    POST /token                                  200 {"access_token": "…", "token_type": "Bearer",
    Authorization: Basic c2hvcDpzM2NyZXQ=            "expires_in": 600, "scope": "photos:read"}
    grant_type=client_credentials&scope=photos:read

Then it sends `Authorization: Bearer TOKEN` to the album. Write both servers, by the rules in
RULES.md, beside this file. `python3 oauth1.py` (on Windows `py oauth1.py`) prints a photo.
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
    """A program that the authorization server knows, and what it may ask for."""

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
        form = parse_qs(request.body.decode("utf-8"))
        if "grant_type" not in form:
            return self.reply(400, {"error": "invalid_request"})
        client_id, client = self.client(request)
        if client is None:
            return self.reply(401, {"error": "invalid_client"}, {"WWW-Authenticate": "Basic"})
        if form["grant_type"] != ["client_credentials"]:
            return self.reply(400, {"error": "unsupported_grant_type"})
        scopes = set(form.get("scope", [""])[0].split())
        if not scopes:
            scopes = client.scopes
        if not scopes <= client.scopes:
            return self.reply(400, {"error": "invalid_scope"})
        token = secrets.token_urlsafe(32)
        self.grants[token] = Grant(client_id, set(scopes), self.clock() + 600)
        return self.reply(
            200,
            {
                "access_token": token,
                "token_type": "Bearer",
                "expires_in": 600,
                "scope": " ".join(sorted(scopes)),
            },
        )

    def reply(self, status: int, data: dict, headers: dict | None = None) -> Response:
        return Response(status, data, {"Cache-Control": "no-store", **(headers or {})})

    def client(self, request: Request) -> tuple[str, Client | None]:
        kind, _, code = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "basic":
            return "", None
        try:
            text = base64.b64decode(code, validate=True).decode("utf-8")
        except ValueError:
            return "", None
        client_id, colon, secret = text.partition(":")
        client = self.clients.get(client_id)
        if client is None or not hmac.compare_digest(client.secret.encode(), secret.encode()):
            return "", None
        return client_id, client

    def grant(self, token: str) -> Grant | None:
        """Return what this token is good for. An unknown token, or one whose time is up: None."""
        grant = self.grants.get(token)
        if grant is None or self.clock() >= grant.until:
            return None
        return grant


def protected(handle: Handler, server: AuthServer, scope: str) -> Handler:
    """Return a handler of the album: it asks `handle` only with a token that has this scope."""

    def handler(request: Request) -> Response:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer":
            return Response(401, None, {"WWW-Authenticate": "Bearer"})
        grant = server.grant(token)
        if grant is None:
            return Response(401, None, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
        if scope not in grant.scopes:
            return Response(
                403,
                None,
                {"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'},
            )
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
