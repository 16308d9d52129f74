import re
from pathlib import Path

import pytest
from other_values import program_with
from pythlings_checks import program


def test_today():
    """the start list is printed, and no name stops the program"""
    program("names1.py").succeeds().shows(
        "Relay of class 6b\n1 Amina\n2 Jonas\n3 Mei\nFree places: 1\n"
    )


def test_runners():
    """the runners are called `runners`, from the first line to the last"""
    program_with("names1.py", runners=("Mei", "Zoë")).succeeds().shows(
        "Relay of class 6b\n1 Mei\n2 Zoë\nFree places: 2\n"
    )


def test_most_runners():
    """the limit is called `most_runners`"""
    program_with("names1.py", most_runners=12).succeeds().says("Free places: 9\n")


def test_school_class():
    """the class is called `school_class`"""
    program_with("names1.py", school_class="5a").succeeds().says("Relay of class 5a\n")


def test_alphabet():
    """no name has a letter from another alphabet in it"""
    code = Path(__file__).with_name("names1.py").read_text(encoding="utf-8")
    for name in re.findall(r"\w+", code):
        strange = re.search(r"[\u0400-\u052f]", name)
        if strange and re.search("[a-z]", name):
            pytest.fail(
                f"In `{name}` character number {strange.start() + 1}, `{strange[0]}`, still comes "
                "from another alphabet, although it looks right."
            )
