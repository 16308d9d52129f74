"""The photo printer wants your password."""

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
        client_id, client = self.known_client(request.headers.get("authorization", ""))
        if client is None:
            error = {"error": "invalid_client"}
            return Response(401, error, {"WWW-Authenticate": "Basic", **NO_STORE})
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        if "grant_type" not in form:
            return Response(400, {"error": "invalid_request"}, NO_STORE)
        if form["grant_type"] != "client_credentials":
            return Response(400, {"error": "unsupported_grant_type"}, NO_STORE)
        scopes = set(form.get("scope", "").split()) or client.scopes
        if not scopes <= client.scopes:
            return Response(400, {"error": "invalid_scope"}, NO_STORE)
        token = secrets.token_urlsafe(32)
        self.grants[token] = Grant(client_id, scopes, self.clock() + LIFETIME)
        data = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": LIFETIME,
            "scope": " ".join(sorted(scopes)),
        }
        return Response(200, data, NO_STORE)

    def known_client(self, authorization: str) -> tuple[str, Client | None]:
        """Return the id in this header, and the client if the secret is right."""
        kind, _, coded = authorization.partition(" ")
        try:
            client_id, _, secret = base64.b64decode(coded).decode().partition(":")
        except ValueError:
            return "", None
        client = self.clients.get(client_id)
        if kind.lower() != "basic" or client is None:
            return client_id, None
        right = hmac.compare_digest(client.secret.encode(), secret.encode())
        return client_id, client if right else None

    def grant(self, token: str) -> Grant | None:
        """Return what this token is good for. An unknown token, or one whose time is up: None."""
        grant = self.grants.get(token)
        return grant if grant and self.clock() < grant.until else None


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
            words = f'Bearer error="insufficient_scope", scope="{scope}"'
            return Response(403, None, {"WWW-Authenticate": words})
        return handle(request)

    return handler


LIFETIME = 600
NO_STORE = {"Cache-Control": "no-store"}


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

# Why this way
#
# The album asks what a token is good for. It never sees the shop's secret, and the shop never sees your
# password. A scope is checked twice: when a token is made, so that no client gets more than was agreed, and
# when it's used. The errors are those of RFC 6749 and RFC 6750, word for word, so every OAuth library
# understands them. In real life the two servers are separate, and the album checks a signature (a JWT) or
# asks the other server.
