"""Nine thousand tokens before breakfast.

This morning Thandi's greenhouse program asked the weather service for 9000 tokens. Each of them was
good for ten minutes. "Please keep them!" wrote the service.

The program reads the weather for each bed of plants, and asks for a new token every time. At night
nobody is logged in, so it asks in its *own* name, with an id and a secret. OAuth calls this the
`client_credentials` grant. In oauth1 you wrote the server's side of it.

A good client keeps its token until shortly before its end. The service may say 401 all the same,
because it was restarted and forgot everything. Then the client gets a new token and tries again:
once.

Write `Weather`, with httpx. The check answers in place of the service. So does
`pythlings shell clientcredentials1 -- python clientcredentials1.py`.
"""

import time
from collections.abc import Callable
from typing import Any

import httpx

EARLY = 30  # seconds before its end, a token isn't used any more


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
        # TODO: what does it have to remember?

    def get(self, path: str) -> Any:
        """Return the JSON at this path, asked for with Authorization: Bearer TOKEN.

        A token comes from POST /token, with the id and the secret as HTTP Basic (httpx: `auth=`)
        and the form field grant_type=client_credentials (httpx: `data=`). The answer has an
        access_token, and expires_in: so many seconds after the answer came, the token is over. Keep
        it, and use it until EARLY seconds before that. Don't ask for one before it's needed.

        If /token answers with a status other than 200, it's a TokenError, and `path` isn't asked.
        If `path` answers 401, get a new token and ask once more. If the last answer is a 4xx or
        5xx, it's an httpx.HTTPStatusError.
        """
        # TODO: it works, but it's expensive.
        answer = self.http.post(
            "/token",
            auth=(self.client_id, self.secret),
            data={"grant_type": "client_credentials"},
        )
        bearer = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        return self.http.get(path, headers=bearer).json()


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
