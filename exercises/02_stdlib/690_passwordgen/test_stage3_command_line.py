import string

from passwordgen import main
from pythlings_checks import called, program


def unwanted(option, characters, *others):
    """Run for 100 passwords, and say which of these characters came all the same."""
    ran = called(main, option, *others, "--count", "100").succeeds()
    assert len(ran.stdout.splitlines()) == 100, "It should print 100 passwords."
    return "".join(sorted(set(ran.stdout) & set(characters)))


def refused(*words):
    ran = called(main, *words).fails(2)
    assert ran.stdout == "", "A usage error prints no password."
    assert ran.stderr != "", "The message belongs on standard error."


def test_no_digits():
    """--no-digits: no digits"""
    came = unwanted("--no-digits", string.digits)
    assert not came, f"With --no-digits these came all the same: {came}"


def test_no_symbols():
    """--no-symbols: no symbols"""
    came = unwanted("--no-symbols", string.punctuation)
    assert not came, f"With --no-symbols these came all the same: {came}"


def test_no_ambiguous():
    """--no-ambiguous: nothing that people mix up, all the rest"""
    came = unwanted("--no-ambiguous", "Il1|O0o")
    assert not came, f"With --no-ambiguous these came all the same: {came}"
    ran = called(main, "--no-ambiguous", "--count", "300").succeeds()
    alphabet = string.ascii_letters + string.digits + string.punctuation
    gone = set(alphabet) - set("Il1|O0o") - set(ran.stdout)
    words = "".join(sorted(gone))
    assert not gone, f"With --no-ambiguous these never came in 300 passwords: {words}"


def test_together():
    """options work together"""
    characters = string.digits + string.punctuation + "IlOo"
    came = unwanted("--no-digits", characters, "--no-symbols", "--no-ambiguous")
    assert not came, f"With --no-digits --no-symbols --no-ambiguous these came: {came}"


def test_entropy():
    """--show-entropy: one more line at the end, rounded down"""
    ran = called(main, "--show-entropy", "--count", "2").succeeds()
    assert len(ran.stdout.splitlines()) == 3, "It should print 2 passwords and a line."
    assert ran.stdout.splitlines()[-1] == "entropy: 104 bits"


def test_entropy_of_less():
    """the entropy counts the characters that may come"""
    ran = called(main, "--show-entropy", "--no-symbols", "--length", "20").succeeds()
    assert ran.stdout.splitlines()[-1] == "entropy: 119 bits"
    ran = called(main, "--show-entropy", "--no-digits", "--no-ambiguous").succeeds()
    assert ran.stdout.splitlines()[-1] == "entropy: 100 bits"


def test_too_short():
    """too short for one of each class in use: a usage error"""
    refused("--length", "3")
    refused("--length", "2", "--no-symbols")
    refused("--length", "0")
    refused("--length", "-5")


def test_fewer_classes():
    """with fewer classes a password may be shorter"""
    ran = called(main, "--length", "2", "--no-symbols", "--no-digits").succeeds()
    assert len(ran.stdout.strip()) == 2, "The password should have 2 characters."


def test_count():
    """a count below 1 is a usage error"""
    refused("--count", "0")
    refused("--count", "-1")


def test_nonsense():
    """what isn't a number, or no option, is a usage error"""
    refused("--length", "long")
    refused("--letters")
    refused("please")


def test_program():
    """started as a program, it ends with status 2 after a usage error"""
    program("passwordgen.py", "--count", "none").fails(2)
