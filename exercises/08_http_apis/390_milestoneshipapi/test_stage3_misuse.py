import sys

import pytest
from pythlings_checks.web import client
from readme_for_check import ANYTHING, HERE, Readme, Stranger


def gone(stranger, word):
    """Nothing with this word was taken."""
    items, answer = stranger.search(word)
    if items:
        answer.wrong("It was refused, and it's there all the same.")


KEYS = {
    "no key": {"leave_out": ["key"], "key": ""},
    "another key": {"key": "guess"},
    "an empty key": {"key": ""},
}


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_key(stranger, key):
    """stage 3: without the office's key, nothing is handed in or given back: 401"""
    sent = {"what": "stolen sceptre", "line": 3, "day": "2026-05-03"}
    stranger.refused(401, stranger.ask("Hand in", **sent, **key))
    gone(stranger, "sceptre")
    number = stranger.hand_in("umbrella", 2, "2026-05-03")
    stranger.refused(401, stranger.ask("Give back", id=number, owner="Ana", **key))
    stranger.look_up(number, owner=None)


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_no_office(key):
    """stage 3: without the variable OFFICE_KEY, nobody is the office"""
    sys.path.insert(0, str(HERE / "lostfound"))
    from service import make_app

    nobody = Stranger(Readme(), client(make_app("")), "")
    sent = {"what": "stolen sceptre", "line": 3, "day": "2026-05-03"}
    nobody.refused(401, nobody.ask("Hand in", **sent, **key))


BAD = {
    "what is empty": {"what": ""},
    "what is spaces": {"what": "  "},
    "what is too long": {"what": "x" * 81},
    "what is a number": {"what": 7},
    "line 0": {"line": 0},
    "line 18": {"line": 18},
    "line 2.5": {"line": 2.5},
    "line seven": {"line": "seven"},
    "line in quotes": {"line": "3"},
    "day 30 February": {"day": "2026-02-30"},
    "day tomorrow": {"day": "tomorrow"},
    "null": {"day": None},
}


@pytest.mark.parametrize("change", BAD.values(), ids=BAD)
def test_beyond(stranger, change):
    """stage 3: a thing that can't be right is a 422, and isn't kept"""
    sent = {"what": "wrong wig", "line": 3, "day": "2026-05-03"} | change
    stranger.refused(422, stranger.ask("Hand in", **sent))
    gone(stranger, "wig")


def test_limits(stranger):
    """stage 3: exactly at the limits all is well, and the spaces around are cut off"""
    long = "x" * 80
    number = stranger.hand_in(long, 1, "2026-05-03")
    stranger.look_up(number, what=long, line=1)
    answer = stranger.ask("Hand in", what="  straw hat \n", line=17, day="2026-05-03")
    if answer.status != stranger.readme.step("Hand in").status:
        answer.wrong("Spaces around a text are no error.")
    items, answer = stranger.search("straw hat")
    if [each["what"] for each in items] != ["straw hat"]:
        answer.wrong("The spaces around `straw hat` should be gone.")


def field_of(readme, title, blank):
    """The name of the field that has this blank in it, at the top of the JSON."""
    body = readme.step(title).request.body
    if isinstance(body, dict):
        for name, value in body.items():
            if value == f"{{{blank}}}":
                return name
    return None


@pytest.mark.parametrize("blank", ["what", "line", "day"])
def test_missing(stranger, blank):
    """stage 3: a field that's missing is a 422"""
    name = field_of(stranger.readme, "Hand in", blank)
    if name is None:
        stranger.readme.file.wrong(
            stranger.readme.step("Hand in").request.line,
            f"What's handed in should be a JSON object with a field for {{{blank}}}.",
        )

    def without(sent):
        return {field: value for field, value in sent.items() if field != name}

    sent = {"what": "wrong wig", "line": 3, "day": "2026-05-03"}
    stranger.refused(422, stranger.ask("Hand in", without, **sent))
    gone(stranger, "wig")


def test_unknown_field(stranger):
    """stage 3: a field that nobody knows is a 422"""
    sent = {"what": "wrong wig", "line": 3, "day": "2026-05-03"}
    stranger.refused(422, stranger.ask("Hand in", lambda body: body | {"colour": "red"}, **sent))
    gone(stranger, "wig")
    number = stranger.hand_in()
    if stranger.readme.step("Give back").request.body is not ANYTHING:
        answer = stranger.ask("Give back", lambda body: body | {"tip": 5}, id=number, owner="Ana")
        stranger.refused(422, answer)
        stranger.look_up(number, owner=None)


@pytest.mark.parametrize("owner", ["", "   ", "x" * 81], ids=["empty", "spaces", "too long"])
def test_owner(stranger, owner):
    """stage 3: an owner who can't be right is a 422, and the thing stays here"""
    number = stranger.hand_in()
    stranger.refused(422, stranger.ask("Give back", id=number, owner=owner))
    stranger.look_up(number, owner=None)


def another(number):
    """An id that looks like this one, and was never given."""
    if isinstance(number, int):
        return number + 100_000
    text = str(number)
    if text.isdecimal():
        return str(int(text) + 100_000)
    return text.translate(str.maketrans("0123456789abcdef", "1234567890bcdefa"))


@pytest.mark.parametrize("title", ["Look up", "Give back"])
def test_no_such(stranger, title):
    """stage 3: if there's no such thing, it's a 404"""
    number = stranger.hand_in()
    stranger.refused(404, stranger.ask(title, id=another(number), owner="Ana"))
