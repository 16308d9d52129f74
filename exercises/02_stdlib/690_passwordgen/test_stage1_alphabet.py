import string

from passwordgen import main
from pythlings_checks import called, program

ALPHABET = set(string.ascii_letters + string.digits + string.punctuation)


def test_one():
    """without options: one password of 16 characters, and nothing else"""
    ran = called(main).succeeds()
    assert len(ran.stdout.splitlines()) == 1, "It should print one line, the password."
    assert len(ran.stdout.strip()) == 16, "The password should have 16 characters."


def test_length():
    """--length says how many characters"""
    for length in (8, 40):
        ran = called(main, "--length", str(length)).succeeds()
        assert len(ran.stdout.strip()) == length, f"The password should have {length} characters."


def test_count():
    """--count says how many passwords, each on a line"""
    ran = called(main, "--count", "5").succeeds()
    assert len(ran.stdout.splitlines()) == 5, "It should print 5 lines."
    assert all(len(line) == 16 for line in ran.stdout.splitlines()), "Each should have 16."


def test_together():
    """both options work together"""
    ran = called(main, "--count", "3", "--length", "25").succeeds()
    assert [len(line) for line in ran.stdout.splitlines()] == [25] * 3, (
        "It should print 3 passwords of 25 characters."
    )


def test_alphabet():
    """all letters, digits and symbols come, and nothing else"""
    ran = called(main, "--count", "200").succeeds()
    seen = set(ran.stdout) - {"\n"}
    foreign = "".join(sorted(seen - ALPHABET))
    missing = "".join(sorted(ALPHABET - seen))
    assert not foreign, f"These characters are in none of the four classes: {foreign!r}"
    assert not missing, f"In 200 passwords these characters never came: {missing}"


def test_different():
    """no two passwords are alike"""
    ran = called(main, "--count", "200").succeeds()
    lines = ran.stdout.splitlines()
    assert len(ran.stdout.splitlines()) == 200, "It should print 200 lines."
    assert len(set(lines)) == len(lines), "Among 200 passwords some are the same."


def test_program():
    """started as a program, it prints a password, too"""
    ran = program("passwordgen.py").succeeds()
    assert len(ran.stdout.strip()) == 16, "The password should have 16 characters."
