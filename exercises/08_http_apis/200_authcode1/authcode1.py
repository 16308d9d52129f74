"""Your dentist is in Eve's calendar.

> Your app puts my rehearsals, and my dentist, into *Eve's* calendar. Why? I only clicked on a link
> she sent me!        Bruno

"Connect my calendar" works with a *code*. The app sends your browser to the calendar. You say yes,
and your browser comes back with a code in its address. The app swaps the code for a token.

Eve stopped on her way back and mailed that address to Bruno. So a browser now takes along a random
`state`, and no other browser may bring it back.

What if another program on the phone reads the address? The app sends a `challenge` ahead, the hash
of a secret `verifier`. Swapping the code takes the verifier. That's called PKCE.

Write `Connector`. The calendar is in provider.py. This plays both tricks:

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
    """Connects people's calendars. `browser` is a text that says which browser it is."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        # TODO: what has to be remembered from start to finish?

    def start(self, browser: str) -> str:
        """Return the address to send this browser to: AUTHORIZE, a ?, and these parameters.

        response_type=code, client_id, redirect_uri and scope (the constants above), a new state,
        code_challenge_method=S256, and the code_challenge. A state has 20 characters or more. A
        verifier is new each time, and has 43 to 128 characters: A-Z, a-z, 0-9 and -._~ are allowed.
        The challenge is its SHA-256: the bytes in Base64 for addresses, without = at the end.
        Nobody can guess a state or a verifier, and the verifier isn't in the address.
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
        """Return the token for a browser that has come back to this address: REDIRECT and more.

        A state is good once, even if nothing comes of it, and only in the browser that took it
        along. With any other state, or none, it's NotConnected, and nothing is sent. Somebody may
        have two tabs open for this at once.

        If the address has an `error`, such as access_denied, it's NotConnected, with that word in
        the message. An address without a code is NotConnected, too. In both cases nothing is sent.

        Swap the code at TOKEN: POST a form with grant_type=authorization_code, code, redirect_uri,
        client_id and code_verifier. The answer is a 200 with an access_token. Any other status is
        NotConnected. If that answer is JSON and has an `error`, it's in the message. If the
        calendar can't be reached (httpx.HTTPError), it's NotConnected, too.
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
