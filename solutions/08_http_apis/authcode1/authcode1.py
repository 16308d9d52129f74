"""Your dentist is in Eve's calendar."""

import base64
import hashlib
import secrets
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from provider import AUTHORIZE, TOKEN, Provider, ProviderError

CLIENT_ID = "choir"
REDIRECT = "https://choir.example/back?from=calendar"
SCOPE = "events:read events:write"


class NotConnected(Exception):
    """This browser gets no calendar."""


class Connector:
    """Connects people's calendars. A browser is known by its cookie, a text of our own."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        self.verifiers: dict[tuple[str, str], str] = {}  # by browser and state

    def start(self, browser: str) -> str:
        """Return the address to which this browser is sent: AUTHORIZE, ?, and after it

        response_type=code, client_id, redirect_uri, scope (the three constants above), a new state,
        code_challenge_method=S256, and the code_challenge. A verifier has 43 to 128 characters out of
        A-Z, a-z, 0-9 and -._~ and is new each time. The challenge is the SHA-256 of it, its bytes
        in Base64 for addresses, without = at the end. Neither state nor verifier can be guessed.
        """
        state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        self.verifiers[browser, state] = verifier
        digest = hashlib.sha256(verifier.encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": CLIENT_ID,
            "redirect_uri": REDIRECT,
            "scope": SCOPE,
            "state": state,
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        return f"{AUTHORIZE}?{urlencode(asked)}"

    def finish(self, browser: str, address: str) -> str:
        """Return the token for a browser that has come back to this address: REDIRECT, and more.

        A state is good once, and only in the browser that took it along. With any other, or none,
        it's NotConnected, and nothing is sent. Somebody may have two tabs open for this at once.

        An `error` in the address is NotConnected, with its word in the message, such as
        access_denied. So is an address without a code. In both cases nothing is sent.

        The code is swapped at TOKEN: a POST with the form grant_type=authorization_code, code,
        redirect_uri, client_id and code_verifier. The answer is a 200 with an access_token. Another
        status is NotConnected; its message has the `error` of the answer, if that's JSON and has
        one. If the calendar can't be reached (httpx.HTTPError), it's NotConnected, too.
        """
        came = dict(parse_qsl(urlsplit(address).query))
        verifier = self.verifiers.pop((browser, came.get("state", "")), None)
        if verifier is None:
            raise NotConnected("this browser wasn't sent off with that state")
        if "error" in came:
            raise NotConnected(f"the calendar says {came['error']}")
        if "code" not in came:
            raise NotConnected("there's no code in the address")
        return self.swap(came["code"], verifier)

    def swap(self, code: str, verifier: str) -> str:
        """Return the token for a code."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": REDIRECT,
            "client_id": CLIENT_ID,
            "code_verifier": verifier,
        }
        try:
            answer = self.http.post(TOKEN, data=form)
        except httpx.HTTPError as error:
            raise NotConnected(f"the calendar can't be reached: {error}") from error
        if answer.status_code != 200:
            raise NotConnected(f"the calendar says {answer.status_code} {error_in(answer)}")
        return str(answer.json()["access_token"])


def error_in(answer: httpx.Response) -> str:
    """Return the error of an answer, or nothing."""
    try:
        return str(answer.json()["error"])
    except (ValueError, KeyError, TypeError):
        return ""


def main() -> None:
    """Connect Bruno's calendar, and play both tricks."""
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

# Why this way
#
# The state belongs to a browser. A set of all states would welcome Eve's, since she did start, in hers.
# It's taken out before anything else is decided, so no address works twice. The verifier never leaves the
# app before the code is swapped; only its hash goes through the browser. Programs on phones and in browsers
# can't keep a secret of their own, which is why PKCE was invented. OAuth 2.1 wants it from everybody. In
# real code a library such as Authlib does this, and the state is kept in the browser's session.
