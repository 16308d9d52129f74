import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import arithmetic1


def till(soup, pie, tea, discount, paid, tip):
    """Run the program for one table and return its names with their values."""
    source = Path(arithmetic1.__file__).read_text(encoding="utf-8")
    values = {
        "soup": soup,
        "pie": pie,
        "tea": tea,
        "discount": discount,
        "paid": paid,
        "tip": tip,
    }
    for name, value in values.items():
        source = re.sub(rf"(?m)^{name}\s*(:.*?)?=.*$", f"{name} = {value!r}", source)
    names = {"__name__": "arithmetic1"}
    with redirect_stdout(io.StringIO()) as printed:
        exec(compile(source, arithmetic1.__file__, "exec"), names)  # noqa: S102
    return names | {"printed": printed.getvalue().splitlines()}


FOUR_FRIENDS = {"soup": 9, "pie": 14, "tea": 6, "discount": 5, "paid": 30, "tip": 4}


def test_total():
    """the total is the three prices together, less the discount"""
    assert arithmetic1.total == 24


def test_change():
    """the change is what they get back when they have paid"""
    assert arithmetic1.change == 6


def test_share():
    """total and tip together are divided by four"""
    assert arithmetic1.share == 7.0


def test_given_lines():
    """the given values and the lines that print are as they were"""
    lines = ["Total: 24", "Change: 6", "Each with tip: 7.0"]
    assert till(**FOUR_FRIENDS)["printed"] == lines
    assert {name: getattr(arithmetic1, name) for name in FOUR_FRIENDS} == FOUR_FRIENDS


def test_total_of_the_next_table():
    """the total is right for the next table too"""
    assert till(soup=21, pie=30, tea=8, discount=10, paid=50, tip=5)["total"] == 49


def test_change_of_the_next_table():
    """the change is right for the next table too"""
    assert till(soup=21, pie=30, tea=8, discount=10, paid=50, tip=5)["change"] == 1


def test_share_of_the_next_table():
    """the share is right for the next table too"""
    assert till(soup=21, pie=30, tea=8, discount=10, paid=50, tip=5)["share"] == 13.5
