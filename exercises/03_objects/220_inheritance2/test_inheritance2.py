import functools

import inheritance2
import pytest
from inheritance2 import VERDICTS
from pythlings_checks import program
from session_for_check import typed


def says(name, *wanted):
    """Look at what a toy says, and that it says it by its parents."""
    typed(inheritance2, f"{name}().hello()", list(wanted))
    note = f"{name} has a `hello` of its own. It should inherit it, and need no method."
    typed(inheritance2, f'"hello" in vars({name})', False, note=note)


def test_duck():
    """Duck says what the catalogue says"""
    says("Duck", "I sing", "I walk", "I'm a toy")


def test_robot():
    """Robot says what the catalogue says"""
    says("Robot", "I drum", "I walk", "I'm a toy")


def test_goose():
    """Goose says what the catalogue says"""
    says("Goose", "I drum", "I sing", "I walk", "I'm a toy")


def test_band():
    """Band says what the catalogue says"""
    says("Band", "I drum", "I walk", "I sing", "I'm a toy")


def test_kinds():
    """a Goose is a Duck, and a Band is a Robot"""
    typed(inheritance2, "isinstance(Goose(), Duck), isinstance(Goose(), Drummer)", (True, True))
    typed(inheritance2, "isinstance(Band(), Robot), isinstance(Band(), Singer)", (True, True))
    typed(inheritance2, "isinstance(Duck(), Drummer)", False, note="A Duck doesn't drum.")


def test_line_up():
    """line_up names the classes in their order"""
    typed(inheritance2, "line_up(Duck())", ["Duck", "Singer", "Walker", "Toy"])
    typed(inheritance2, "line_up(Drummer())", ["Drummer", "Toy"])
    typed(inheritance2, "line_up(Toy())", ["Toy"])


def test_line_up_new():
    """line_up knows classes that are written later on"""
    typed(
        inheritance2,
        "class Cat(Walker): pass\nclass Tiger(Cat, Drummer): pass\nline_up(Tiger())",
        ["Tiger", "Cat", "Walker", "Drummer", "Toy"],
    )


def test_batteries_plain():
    """a plain toy needs none, and a plain Singer or Walker its own"""
    typed(inheritance2, "batteries(Toy()), batteries(Drummer())", (0, 0))
    typed(inheritance2, "batteries(Singer()), batteries(Walker())", (2, 1))


def test_batteries():
    """batteries counts what a toy has inherited"""
    typed(inheritance2, "class Doll(Singer): pass\nbatteries(Doll())", 2)
    typed(inheritance2, "class Cat(Walker): pass\nbatteries(Cat())", 1)


def test_batteries_both():
    """a toy that sings and walks needs three"""
    typed(inheritance2, "batteries(Duck()), batteries(Robot())", (3, 1))
    typed(inheritance2, "batteries(Band())", 3)


REASONS = {
    "class Swan(Duck, Drummer)": (
        None,
        "What has Duck to say about Drummer? Write the lines of both, and look for a clash.",
    ),
    "class Crane(Toy, Drummer)": (
        {"Toy", "Drummer"},
        "The brackets say who comes first, and so does being a child. Do they agree here?",
    ),
    "class Heron(Duck, Walker)": (
        None,
        "Walker comes after Duck in the brackets. And in Duck's own line?",
    ),
    "class Stork(Goose, Band)": (
        {"Singer", "Walker"},
        "Write Goose's line and Band's line below each other, and compare them.",
    ),
}


@pytest.mark.parametrize("header", REASONS)
def test_verdicts(header):
    """the verdicts"""
    wanted, words = REASONS[header]
    if VERDICTS[header] is ...:
        pytest.fail(f"{header} has no verdict yet")
    if VERDICTS[header] != wanted:
        pytest.fail(f"{header}: your verdict is {VERDICTS[header]}\n{words}")


@functools.cache
def run(name):
    return program("inheritance2.py", name)


def test_program():
    """meet the Goose"""
    run("Goose").prints(
        "I drum, I sing, I walk, I'm a toy\n"
        "3 batteries, Goose > Drummer > Duck > Singer > Walker > Toy"
    )
