import functools
import random
import string

from passwordgen import main
from pythlings_checks import called

CLASSES = {
    "small letter": string.ascii_lowercase,
    "capital": string.ascii_uppercase,
    "digit": string.digits,
    "symbol": string.punctuation,
}


@functools.cache
def short_ones():
    """Return 400 passwords of 4 characters: one of each class."""
    return called(main, "--length", "4", "--count", "400").succeeds().stdout.splitlines()


def lacking(passwords):
    """Say which of the passwords is the first to lack a class, or ""."""
    for password in passwords:
        for name, text in CLASSES.items():
            if not set(password) & set(text):
                return f"This password has no {name}: {password}"
    return ""


def test_each_class():
    """each class is in each password"""
    ran = called(main, "--length", "6", "--count", "100").succeeds()
    assert len(ran.stdout.splitlines()) == 100, "With --count 100 it should print 100 lines."
    words = lacking(ran.stdout.splitlines())
    assert not words, words


def test_shortest():
    """a password of 4 characters has one of each class"""
    assert len(short_ones()) == 400, "With --count 400 it should print 400 passwords."
    words = lacking(short_ones())
    assert not words, words


def test_any_place():
    """each place can hold any class"""
    assert len(short_ones()) == 400, "With --count 400 it should print 400 passwords."
    for place, where in enumerate(("first", "second", "third", "last")):
        for name, text in CLASSES.items():
            times = sum(password[place] in text for password in short_ones())
            words = f"Of 400 passwords of 4 characters, {times} have a {name} in the {where} place."
            assert 40 < times < 160, f"{words} It should be about 100."


def test_no_favourite():
    """within a class, no character is a favourite"""
    together = "".join(short_ones())
    assert len(together) == 1600, "With --length 4 each should have 4 characters."
    for text, most in ((string.digits, 85), (string.ascii_uppercase, 55)):
        for char in text:
            times = together.count(char)
            words = f"Among 400 passwords of 4 characters, {char} comes {times} times."
            assert times < most, f"{words} It should be about {400 // len(text)} times."


def test_secrets():
    """nothing comes from random, whose numbers can be predicted"""
    before = random.getstate()
    ran = called(main, "--count", "2")
    assert len(ran.succeeds().stdout.splitlines()) == 2, "It should print 2 passwords."
    words = "The program took numbers from random. Whoever has seen enough of them knows the next."
    assert ran.stdout and random.getstate() == before, words
