"""Your dentist is in Eve's calendar."""

import hashlib
import secrets
import string
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import httpx
from provider import AUTHORIZE, TOKEN, Provider, ProviderError

CLIENT_ID = "choir"
REDIRECT = "https://choir.example/back?from=calendar"
SCOPE = "events:read events:write"
LETTERS = string.ascii_letters + string.digits + "-._~"


class NotConnected(Exception):
    """This browser gets no calendar."""


@dataclass
class Trip:
    """A browser that is on its way."""

    browser: str
    state: str
    verifier: str

    @property
    def challenge(self) -> str:
        return urlsafe_b64encode(hashlib.sha256(self.verifier.encode("ascii")).digest())[
            :43
        ].decode()


class Connector:
    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        self.trips: list[Trip] = []

    def start(self, browser: str) -> str:
        verifier = "".join(secrets.choice(LETTERS) for _ in range(128))
        trip = Trip(browser, secrets.token_hex(16), verifier)
        self.trips.append(trip)
        url = httpx.URL(
            AUTHORIZE,
            params={
                "state": trip.state,
                "code_challenge_method": "S256",
                "code_challenge": trip.challenge,
                "scope": SCOPE,
                "redirect_uri": REDIRECT,
                "client_id": CLIENT_ID,
                "response_type": "code",
            },
        )
        return str(url)

    def finish(self, browser: str, address: str) -> str:
        came = httpx.URL(address).params
        for trip in self.trips:
            if trip.browser == browser and secrets.compare_digest(
                trip.state, came.get("state", "")
            ):
                self.trips.remove(trip)
                break
        else:
            raise NotConnected("who are you?")
        if came.get("error"):
            raise NotConnected(came["error"])
        if not came.get("code"):
            raise NotConnected("no code")
        try:
            answer = self.http.post(
                TOKEN,
                data={
                    "code_verifier": trip.verifier,
                    "client_id": CLIENT_ID,
                    "redirect_uri": REDIRECT,
                    "code": came["code"],
                    "grant_type": "authorization_code",
                },
            )
            answer.raise_for_status()
        except httpx.HTTPStatusError as error:
            raise NotConnected(error.response.text) from error
        except httpx.HTTPError as error:
            raise NotConnected(repr(error)) from error
        token: str = answer.json()["access_token"]
        return token


def main() -> None:
    provider = Provider()
    app = Connector(provider.http())
    try:
        back = provider.browse(app.start("Bruno's browser"), "Bruno")
    except ProviderError as error:
        print("The calendar shows an error page:", error)
        return
    print("Bruno comes back to", back)
    print("It's the calendar of", provider.whose(app.finish("Bruno's browser", back)))

    link = provider.browse(app.start("Eve's browser"), "Eve")
    try:
        print("Bruno clicked. It's the calendar of", end=" ")
        print(provider.whose(app.finish("Bruno's browser", link)))
    except NotConnected as error:
        print("nobody:", error)

    seen = dict(parse_qsl(urlsplit(provider.browse(app.start("Bo's phone"), "Bo")).query))
    form = {"grant_type": "authorization_code", "code": seen["code"], "client_id": CLIENT_ID}
    stolen = provider.http().post(TOKEN, data={**form, "redirect_uri": REDIRECT})
    print("A thief with Bo's code is told:", stolen.text)


if __name__ == "__main__":
    main()
