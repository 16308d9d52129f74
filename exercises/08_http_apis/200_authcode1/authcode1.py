"""Your dentist is in Eve's calendar.

> Your app puts my rehearsals, and my dentist, into *Eve's* calendar. Why? I only clicked on a link
> she sent me!        Bruno

"Connect my calendar" works with a *code*. It sends your browser to the calendar. You say yes, and
come back with a code in the address. The app swaps it for a token.

Eve stopped on her way back, and mailed that address to Bruno. So a browser takes a random `state`
along, and no other may bring it back.

And if another program on the phone reads the address? The app sends a `challenge` ahead: the hash of
a secret `verifier`. Whoever swaps the code has to show the verifier. That's PKCE.

Write `Connector`. The calendar is in provider.py. This plays both tricks (httpx is about 1 MB, once):

    pythlings shell authcode1 -- python authcode1.py
"""

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
        # TODO: what has to be remembered from start to finish?

    def start(self, browser: str) -> str:
        """Return the address to which this browser is sent: AUTHORIZE, ?, and after it

        response_type=code, client_id, redirect_uri, scope (the three constants above), a new state,
        code_challenge_method=S256, and the code_challenge. A verifier has 43 to 128 characters out of
        A-Z, a-z, 0-9 and -._~ and is new each time. The challenge is the SHA-256 of it, its bytes
        in Base64 for addresses, without = at the end. Neither state nor verifier can be guessed.
        """
        # TODO: this worked until last month. Now the calendar wants PKCE.
        asked = {
            "response_type": "code",
            "client_id": CLIENT_ID,
            "redirect_uri": REDIRECT,
            "scope": SCOPE,
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
        # TODO
        came = dict(parse_qsl(urlsplit(address).query))
        form = {
            "grant_type": "authorization_code",
            "code": came["code"],
            "redirect_uri": REDIRECT,
            "client_id": CLIENT_ID,
        }
        return str(self.http.post(TOKEN, data=form).json()["access_token"])


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
