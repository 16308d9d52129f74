"""The calendar, as far as connecting goes. There's nothing to change here, but reading it helps.

A real one is a website. Here `browse` does what people do with their browser, and `http` gives a
client whose requests are answered in this process, without a network.
"""

import base64
import hashlib
import secrets
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx

AUTHORIZE = "https://calendar.example/authorize"
TOKEN = "https://calendar.example/token"
CLIENTS = {
    "choir": "https://choir.example/back?from=calendar"
}  # where their browsers may come back to


class ProviderError(Exception):
    """The person sees an error page, and isn't sent back."""


class Provider:
    """Asks people, hands out codes, and swaps them for tokens."""

    def __init__(self) -> None:
        self.codes: dict[str, dict[str, str]] = {}  # what was asked for, by code
        self.tokens: dict[str, str] = {}  # whose calendar, by token

    def browse(self, address: str, person: str, agrees: bool = True) -> str:
        """Open an address, log in and say yes. Return the address to which the browser is sent."""
        where, _, query = address.partition("?")
        if where != AUTHORIZE:
            raise ProviderError(f"there's no page {where}")
        asked = dict(parse_qsl(query))
        for name in ("client_id", "redirect_uri", "response_type", "scope", "code_challenge"):
            if name not in asked:
                raise ProviderError(f"invalid_request: {name} is missing")
        if CLIENTS.get(asked["client_id"]) != asked["redirect_uri"]:
            raise ProviderError(f"invalid_request: redirect_uri is {asked['redirect_uri']}")
        if asked["response_type"] != "code":
            raise ProviderError("unsupported_response_type")
        if asked.get("code_challenge_method") != "S256":
            raise ProviderError("invalid_request: code_challenge_method has to be S256")
        back = {"state": asked.get("state", "")}
        if agrees:
            code = base64.b64encode(
                b"\xfb\xff" + secrets.token_bytes(14)
            ).decode()  # has + and / in it
            self.codes[code] = {**asked, "person": person}
            back["code"] = code
        else:
            back["error"] = "access_denied"
        return f"{asked['redirect_uri']}&{urlencode(back)}"

    def token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """Answer POST /token: status and body."""
        if form.get("grant_type") != "authorization_code":
            return 400, {"error": "unsupported_grant_type"}
        asked = self.codes.pop(form.get("code", ""), None)
        if asked is None:
            return 400, {"error": "invalid_grant", "error_description": "no such code"}
        for name in ("client_id", "redirect_uri"):
            if form.get(name) != asked[name]:
                return 400, {"error": "invalid_grant", "error_description": f"another {name}"}
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).decode().rstrip("=") != asked["code_challenge"]:
            words = "the verifier doesn't fit the challenge"
            return 400, {"error": "invalid_grant", "error_description": words}
        token = secrets.token_urlsafe()
        self.tokens[token] = asked["person"]
        return 200, {"access_token": token, "token_type": "Bearer", "expires_in": 600}

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of the app's."""
        if request.method != "POST" or str(request.url) != TOKEN:
            return httpx.Response(404, json={"error": "not_found"})
        status, body = self.token(dict(parse_qsl(request.content.decode())))
        return httpx.Response(status, json=body)

    def http(self) -> httpx.Client:
        """Return a client for the app."""
        return httpx.Client(transport=httpx.MockTransport(self.answer))

    def whose(self, token: str) -> str:
        """Return whose calendar a token opens."""
        return self.tokens.get(token, "nobody")
