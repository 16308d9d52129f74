import hmac
import random
import secrets
import string

import pytest
import tokens1
from tokens1 import locker_code, parcel_link, passphrase, same

URL_SAFE = set(string.ascii_letters + string.digits + "-_")


@pytest.fixture
def asked_random(monkeypatch):
    """A list that fills up when a generator of the module random is asked for numbers.

    SystemRandom, which takes them from the operating system, has methods of its own.
    """
    asked = []

    def spied(real):
        def spy(self, *arguments):
            asked.append(True)
            return real(self, *arguments)

        return spy

    monkeypatch.setattr(random.Random, "getrandbits", spied(random.Random.getrandbits))
    monkeypatch.setattr(random.Random, "random", spied(random.Random.random))
    return asked


def complaint(name, func, asked):
    """Say what's wrong with the numbers of func, if anything is."""
    random.seed(5)
    first = func()
    random.seed(5)
    second = func()
    if asked:
        return f"{name} takes its numbers from random"
    if first == second:
        return f"{name} gave {first!r} twice, after random began from the same seed"
    return ""


def test_code_random(asked_random):
    """codes don't come from the module random, whose numbers can be worked out"""
    wrong = complaint("locker_code", lambda: locker_code(9), asked_random)
    assert not wrong, wrong


def test_code_digits():
    """a code has exactly as many digits as were asked for, six unless told otherwise"""
    assert len(locker_code(4)) == 4
    assert len(locker_code(9)) == 9
    assert len(locker_code()) == 6
    for _ in range(300):
        code = locker_code(2)
        assert len(code) == 2, f"locker_code(2) gave {code!r}"
        assert code.isdecimal(), f"locker_code(2) gave {code!r}"


def test_code_text():
    """a code is text, not a number"""
    assert isinstance(locker_code(4), str), "locker_code(4) isn't text"


def test_code_zeros():
    """codes with zeros in front are as likely as others"""
    firsts = {str(locker_code(2))[0] for _ in range(1000)}
    missing = sorted(set(string.digits) - firsts)
    assert not missing, f"in 1000 codes of two digits, none began with {', '.join(missing)}"


def test_code_all():
    """every code comes, the first one and the last one"""
    codes = {str(locker_code(1)) for _ in range(1000)}
    missing = sorted(set(string.digits) - codes)
    assert not missing, f"in 1000 codes of one digit, there was no {', '.join(missing)}"


def test_link_random(asked_random):
    """links don't come from the module random"""
    wrong = complaint("parcel_link", lambda: parcel_link("https://a.example"), asked_random)
    assert not wrong, wrong


def test_link():
    """a link is the base, /parcel/ and 43 characters that are safe in an address"""
    link = parcel_link("https://lockers.example")
    start, _, token = link.rpartition("/")
    assert start == "https://lockers.example/parcel", f"this is the link: {link}"
    assert len(token) == 43, f"32 bytes are 43 characters, and this token has {len(token)}: {token}"
    assert set(token) <= URL_SAFE, f"something in this token isn't safe in an address: {token}"


def test_link_base():
    """the base is the one that was handed in"""
    assert parcel_link("http://localhost:8000").startswith("http://localhost:8000/parcel/")


def test_links_differ():
    """no two links are alike"""
    links = {parcel_link("https://a.example") for _ in range(200)}
    assert len(links) == 200, f"of 200 links, only {len(links)} are different"


def test_words_random(asked_random):
    """words don't come from the module random"""
    many = [f"word{number}" for number in range(10_000)]
    wrong = complaint("passphrase", lambda: passphrase(many), asked_random)
    assert not wrong, wrong


def test_words():
    """four words unless told otherwise, with dashes between them"""
    assert passphrase(["Öl"]) == "Öl-Öl-Öl-Öl"
    assert passphrase(["tide"], 1) == "tide"
    assert passphrase(["tide"], 2) == "tide-tide"


def test_words_twice():
    """a word may come more than once, and two in a row may be the same"""
    pairs = {passphrase(["tide", "rope", "gull"], 2) for _ in range(500)}
    for pair in ["tide-tide", "rope-rope", "gull-gull", "gull-tide"]:
        assert pair in pairs, f"in 500 passphrases of two words, there was no {pair}"


def test_words_stay():
    """the list of words stays as it was"""
    words = ["tide", "rope", "gull"]
    for _ in range(20):
        passphrase(words, 2)
    assert words == ["tide", "rope", "gull"]


def test_same():
    """equal texts are the same, others aren't"""
    assert same("482913", "482913") is True
    assert same("482913", "482914") is False
    assert same("4829", "482913") is False
    assert same("", "") is True
    assert same("abc", "ABC") is False


def test_same_letters():
    """texts with other letters than English ones can be compared, too"""
    assert same("Zoë", "Zoë") is True
    assert same("Zoë", "Zoe") is False


def test_same_time(monkeypatch):
    """compare_digest does the comparing, so that the time gives nothing away"""
    asked = []
    real = secrets.compare_digest

    def spy(a, b):
        asked.append(len(a))
        return real(a, b)

    for module in [secrets, hmac, tokens1]:
        for name, value in list(vars(module).items()):
            if value is real:
                monkeypatch.setattr(module, name, spy)
    same("harbour", "harpoon")
    assert asked, "same doesn't ask compare_digest"
    assert max(asked) > 1, "same asks compare_digest letter by letter, and its time counts them"
