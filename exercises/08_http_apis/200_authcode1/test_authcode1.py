import random
import re
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from authcode1 import Connector, NotConnected
from provider import AUTHORIZE, Provider, ProviderError
from pythlings_checks import program

REDIRECT = "https://choir.example/back?from=calendar"
MANY = 40  # some mistakes show in three out of four addresses only


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


class Calendar(Provider):
    """A provider that notes what is sent to it, and can be in trouble."""

    def __init__(self):
        super().__init__()
        self.forms, self.trouble = [], None
        self.app = Connector(self.http())

    def answer(self, request):
        self.forms.append(dict(parse_qsl(request.content.decode(), keep_blank_values=True)))
        if isinstance(self.trouble, Exception):
            raise self.trouble
        return self.trouble or super().answer(request)

    def back(self, browser, person, **more):
        """Send a browser there; return the address to which it comes back."""
        address = self.app.start(browser)
        try:
            return self.browse(address, person, **more)
        except ProviderError as error:
            pytest.fail(f"{person} is sent to\n{address}\nand sees an error page: {error}")

    def refuses(self, browser, address, words):
        """The app refuses an address; return its exception."""
        try:
            self.app.finish(browser, address)
        except NotConnected as error:
            return error
        pytest.fail(f"{words} This should be NotConnected:\n{address}")

    def silent(self, words):
        told(not self.forms, f"{words} Nothing should be sent. This was: {self.forms[:1]}")


def asked_in(address):
    return dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))


def starts():
    """What many addresses ask for."""
    app = Calendar().app
    return [asked_in(app.start("a browser")) for _ in range(MANY)]


def swaps():
    """What is sent when many codes are swapped, with the address that went before."""
    calendar, found = Calendar(), []
    for number in range(MANY):
        address = calendar.app.start(f"browser {number}")
        try:
            back = calendar.browse(address, "Bruno")
            calendar.app.finish(f"browser {number}", back)
        except ProviderError as error:
            pytest.fail(f"Bruno is sent to\n{address}\nand sees an error page: {error}")
        except NotConnected as error:
            if not calendar.forms:
                pytest.fail(f"Bruno said yes, and nothing was sent. It's NotConnected: {error}")
        found.append((address, calendar.forms[-1]))
    return found


def test_address():
    """start: the address says who asks, for what, and where to come back to"""
    address = Calendar().app.start("a browser")
    told(
        address.startswith(f"{AUTHORIZE}?"),
        f"The address should begin with {AUTHORIZE}?\n{address}",
    )
    asked = asked_in(address)
    for name, wanted in (
        ("response_type", "code"),
        ("client_id", "choir"),
        ("redirect_uri", REDIRECT),
        ("scope", "events:read events:write"),
        ("code_challenge_method", "S256"),
    ):
        found = repr(asked[name]) if name in asked else "nothing"
        told(asked.get(name) == wanted, f"{address}\nSays of {name}: {found}\nWanted: {wanted!r}")


def test_state():
    """start: each time there's a new state, and nobody can guess it"""
    states = [asked.get("state", "") for asked in starts()]
    told(all(states), "There's no state in the address.")
    told(len(set(states)) == MANY, f"{MANY} addresses, and these states: {', '.join(states[:3])}")
    short = min(states, key=len)
    told(len(short) >= 20, f"20 characters or more can't be guessed. A state is {short!r}")


def test_foretold():
    """start: state and verifier come from `secrets`, not from `random`"""
    found = []
    for _ in range(2):
        random.seed(7)
        asked = starts()[0]
        found.append((asked.get("state"), asked.get("code_challenge")))
    words = "After random.seed(7) the first {} is the same each time. Whoever knows `random` can tell it."
    told(found[0][0] != found[1][0], words.format("state"))
    told(found[0][1] != found[1][1], words.format("challenge"))


def test_challenge():
    """start: the challenge is the SHA-256 of the verifier, in Base64 for addresses, without ="""
    for asked in starts():
        challenge = asked.get("code_challenge", "")
        told(challenge, "There's no code_challenge in the address.")
        words = f"SHA-256 has 32 bytes. For addresses, Base64 writes 43 characters, out of A-Z a-z 0-9 - _\nThe challenge is {challenge!r}"
        told(re.fullmatch(r"[A-Za-z0-9_-]{43}", challenge), words)


def test_verifier():
    """start: a verifier has 43 to 128 characters out of A-Z, a-z, 0-9 and -._~"""
    for _, form in swaps():
        verifier = form.get("code_verifier", "")
        told(verifier, f"No code_verifier is sent with the code. The form is {form}")
        words = f"The verifier has {len(verifier)} characters, or others than allowed: {verifier!r}"
        told(re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", verifier), words)


def test_new_verifier():
    """start: the verifier is new each time, and stays in the app"""
    found = swaps()
    verifiers = [form.get("code_verifier", "") for _, form in found]
    told(
        len(set(verifiers)) == MANY,
        f"{MANY} people, and these verifiers: {', '.join(verifiers[:3])}",
    )
    for address, form in found:
        shown = form["code_verifier"] in address
        told(not shown, f"The browser sees the verifier {form['code_verifier']!r} in\n{address}")


def test_finish():
    """finish: the token of the person who said yes"""
    calendar = Calendar()
    for number in range(MANY):
        browser, person = f"browser {number}", f"Person {number}"
        back = calendar.back(browser, person)
        try:
            whose = calendar.whose(calendar.app.finish(browser, back))
        except NotConnected as error:
            pytest.fail(
                f"{person} said yes, and came back to\n{back}\nThis was sent: {calendar.forms[-1:]}\n"
                f"It's NotConnected: {error}"
            )
        told(whose == person, f"{person} said yes. The token opens the calendar of {whose}.")


def test_form():
    """finish: the form has what the calendar needs to swap the code"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno")
    calendar.app.finish("a browser", back)
    form = {**calendar.forms[0], "code_verifier": "…"}
    wanted = {
        "grant_type": "authorization_code",
        "code": asked_in(back)["code"],
        "redirect_uri": REDIRECT,
        "client_id": "choir",
        "code_verifier": "…",
    }
    told(form == wanted, f"Sent:   {form}\nwanted: {wanted}")


def test_eve():
    """finish: an address that Eve mails to Bruno connects nothing"""
    calendar = Calendar()
    calendar.back("Bruno's browser", "Bruno")
    link = calendar.back("Eve's browser", "Eve")
    calendar.refuses("Bruno's browser", link, "Eve was sent off with this state, Bruno came back.")
    calendar.silent("Eve's address was opened in Bruno's browser.")
    calendar.refuses("Olu's browser", link, "Olu has never been sent off.")
    calendar.silent("Eve's address was opened by Olu.")


def test_unknown_state():
    """finish: a state that nobody took along, or none, is NotConnected"""
    calendar = Calendar()
    calendar.back("a browser", "Bruno")
    code = "code=abc"
    for more in (code, f"{code}&state=", f"{code}&state=abc", f"state=abc&{code}&state=", "state="):
        calendar.refuses("a browser", f"{REDIRECT}&{more}", "Nobody took this state along.")
        calendar.silent("The state is wrong.")
    calendar.refuses("a browser", REDIRECT, "There's no state at all.")


def test_once():
    """finish: a state is good once"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno")
    calendar.app.finish("a browser", back)
    calendar.forms.clear()
    calendar.refuses("a browser", back, "Somebody opens the same address a second time.")
    calendar.silent("The address was used before.")


@pytest.mark.parametrize("how", ["no code", "the calendar is down", "access denied"])
def test_once_refused(how):
    """finish: a state is used up, even if nothing comes of it"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno", agrees=how != "access denied")
    calendar.trouble = httpx.Response(503) if how == "the calendar is down" else None
    first = back.partition("&code=")[0] if how == "no code" else back
    calendar.refuses("a browser", first, f"The first time: {how}.")
    calendar.trouble = None
    calendar.forms.clear()
    calendar.refuses("a browser", back, f"The first time: {how}. Then the same state came again.")
    calendar.silent("The state was used before.")


def test_tabs():
    """finish: two tabs of a browser can be on their way at once"""
    calendar = Calendar()
    first, second = calendar.back("a browser", "Bruno"), calendar.back("a browser", "Bruno")
    for which, back in (("first", first), ("second", second)):
        try:
            calendar.app.finish("a browser", back)
        except NotConnected as error:
            pytest.fail(f"Bruno opened two tabs. The {which} one is refused: {error}")


def test_denied():
    """finish: if somebody says no, it's NotConnected, with the calendar's word"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno", agrees=False)
    error = calendar.refuses("a browser", back, "Bruno said no.")
    told("access_denied" in str(error), f"The address says access_denied. The message: {error}")
    calendar.silent("Bruno said no.")


def test_no_code():
    """finish: an address without a code is NotConnected"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno").partition("&code=")[0]
    calendar.refuses("a browser", back, "There's no code.")
    calendar.silent("There's no code.")


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (httpx.Response(400, json={"error": "invalid_grant"}), "invalid_grant"),
        (httpx.Response(401, json={"error": "invalid_client"}), "invalid_client"),
        (httpx.Response(503, text="<h1>Down</h1>"), ""),
        (httpx.Response(500, json={"detail": "oops"}), ""),
        (httpx.ConnectError("no route to the calendar"), ""),
        (httpx.ReadTimeout("no answer"), ""),
    ],
    ids=["invalid_grant", "invalid_client", "503", "500", "not reached", "no answer"],
)
def test_not_swapped(answer, word):
    """finish: a code that can't be swapped is NotConnected, with the calendar's word"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno")
    calendar.trouble = answer
    what = repr(answer) if isinstance(answer, Exception) else f"{answer.status_code} {answer.text}"
    error = calendar.refuses("a browser", back, f"The calendar's answer was {what}.")
    told(word in str(error), f"The calendar says {word}. The message: {error}")


def test_more():
    """finish: the order in the address doesn't matter, nor does what else is in it"""
    calendar = Calendar()
    back = calendar.back("a browser", "Bruno")
    head, _, query = back.partition("&")
    turned = "&".join([*reversed(query.split("&")), "iss=https%3A%2F%2Fcalendar.example"])
    told(
        calendar.whose(calendar.app.finish("a browser", f"{head}&{turned}")) == "Bruno", "No token."
    )


def test_program():
    """the program connects Bruno, and neither trick works"""
    ran = program("authcode1.py").succeeds()
    ran.says("It's the calendar of Bruno", "invalid_grant")
    told("calendar of Eve" not in ran.stdout, "Eve's trick worked:\n" + ran.stdout)
