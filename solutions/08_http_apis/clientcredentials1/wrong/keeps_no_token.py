# expect: The next time, /token gives one
"""Nine thousand tokens before breakfast."""

import time
from collections.abc import Callable
from typing import Any

import httpx

EARLY = 30  # seconds before its end at which a token isn't used any more


class TokenError(Exception):
    """There's no token for us."""


class Weather:
    """A client of the weather service. `http` knows its address already."""

    def __init__(
        self,
        http: httpx.Client,
        client_id: str,
        secret: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.http, self.client_id, self.secret, self.clock = http, client_id, secret, clock
        self.token, self.until = "", float("-inf")

    def get(self, path: str) -> Any:
        """Return the JSON at this path, asked for with Authorization: Bearer TOKEN.

        A token comes from POST /token, with the id and the secret as HTTP Basic (httpx: `auth=`) and
        the form field grant_type=client_credentials (httpx: `data=`). The answer has access_token, and
        expires_in in seconds, counted from when it came. It's kept, and used until EARLY seconds before its
        end. The first is asked for when it's needed.

        If /token answers with another status than 200, it's a TokenError, and `path` isn't asked.
        If `path` answers 401, get a new token and ask once more. If the last answer is a 4xx or 5xx,
        that's an httpx.HTTPStatusError.
        """
        if self.clock() >= self.until - EARLY:
            self.renew()
        answer = self.ask(path)
        if answer.status_code == 401:
            self.renew()
            answer = self.ask(path)
        answer.raise_for_status()
        return answer.json()

    def ask(self, path: str) -> httpx.Response:
        """Ask with the token that we have."""
        return self.http.get(path, headers={"Authorization": f"Bearer {self.token}"})

    def renew(self) -> None:
        """Get a new token."""
        answer = self.http.post(
            "/token",
            auth=(self.client_id, self.secret),
            data={"grant_type": "client_credentials"},
        )
        if answer.status_code != 200:
            self.until = self.clock() + 600
            raise TokenError(f"/token says {answer.status_code}")
        data = answer.json()
        self.token, self.until = data["access_token"], self.clock() + data["expires_in"]


def service(request: httpx.Request) -> httpx.Response:
    """Answer in place of the service, and say what was asked."""
    print(request.method, request.url.path)
    if request.url.path == "/token":
        return httpx.Response(200, json={"access_token": "abc", "expires_in": 600})
    return httpx.Response(200, json={"frost": False})


if __name__ == "__main__":
    transport = httpx.MockTransport(service)
    with httpx.Client(base_url="https://weather.example", transport=transport) as http:
        weather = Weather(http, "greenhouse", "s3cret")
        for bed in range(1, 5):
            print(f"bed {bed}:", weather.get(f"/beds/{bed}"))
