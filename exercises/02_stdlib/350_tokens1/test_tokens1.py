import ast
import secrets
import string
from pathlib import Path

import pytest
import tokens1
from tokens1 import passphrase, pin, reset_link, same

URL_SAFE = set(string.ascii_letters + string.digits + "-_")


@pytest.mark.parametrize("base", ["https://ferry.example", "http://localhost:8000"])
def test_link(base):
    """the link ends with a token of 32 bytes that is safe in an address"""
    start, _, token = reset_link(base).rpartition("/")
    assert (start, len(token), set(token) <= URL_SAFE) == (f"{base}/reset", 43, True)


def test_links_differ():
    """no two links are alike"""
    assert len({reset_link("a") for _ in range(200)}) == 200


@pytest.mark.parametrize("digits", [4, 6, 9])
def test_pin(digits):
    """a PIN is text of so many digits, six unless told otherwise"""
    pins = [pin(digits) for _ in range(300)]
    assert [(len(p), p.isdigit()) for p in pins] == [(digits, True)] * 300
    assert len(pin()) == 6


def test_pin_leading_zero():
    """PINs with zeros in front are as likely as others"""
    firsts = {pin(2)[0] for _ in range(1000)}
    assert sorted(firsts) == list(string.digits)


def test_pin_last_digits():
    """the last of all PINs comes too"""
    assert {pin(1) for _ in range(1000)} == set(string.digits)


@pytest.mark.parametrize(
    ("given", "wanted", "equal"),
    [("abc", "abc", True), ("abc", "abd", False), ("abc", "abcd", False), ("", "", True)],
)
def test_same(given, wanted, equal):
    """equal texts are the same, others are not"""
    assert same(given, wanted) is equal


@pytest.mark.parametrize(("given", "equal"), [("Zoë", True), ("Zoe", False)])
def test_same_letters(given, equal):
    """letters outside ASCII can be compared"""
    assert same(given, "Zoë") is equal


def test_same_uses_compare_digest(monkeypatch):
    """compare_digest does the comparing"""
    seen = []
    real = secrets.compare_digest

    def spy(a, b):
        seen.append((a, b))
        return real(a, b)

    monkeypatch.setattr(secrets, "compare_digest", spy)
    if hasattr(tokens1, "compare_digest"):
        monkeypatch.setattr(tokens1, "compare_digest", spy)
    same("one", "two")
    assert len(seen) == 1


def test_passphrase():
    """a passphrase is so many words with dashes between"""
    words = ["tide", "rope", "gull"]
    phrases = [passphrase(words, count).split("-") for count in (1, 4, 7)]
    assert [len(phrase) for phrase in phrases] == [1, 4, 7]
    assert [set(phrase) <= set(words) for phrase in phrases] == [True] * 3


def test_passphrase_by_chance():
    """every word can come at every place, four words by default"""
    words = ["tide", "rope", "gull"]
    phrases = [passphrase(words).split("-") for _ in range(300)]
    assert [set(place) for place in zip(*phrases, strict=True)] == [set(words)] * 4


def test_no_random():
    """the module random is not imported"""
    tree = ast.parse(Path(tokens1.__file__).read_text(encoding="utf-8"))
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module)
    assert ("random" in names, "secrets" in names) == (False, True)
