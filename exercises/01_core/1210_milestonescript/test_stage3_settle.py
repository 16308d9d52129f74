import pytest
from boat_for_check import WEEK, prints


def test_example():
    """stage 3: the example of the brief"""
    prints("settle", WEEK, "Cy pays Ada 15.00", "Bo pays Ada 5.00")


@pytest.mark.parametrize("text", ["people: Ada, Bo\n", "people: Ada\nAda; 7; tea\n"])
def test_even(text):
    """stage 3: nobody has to pay"""
    prints("settle", text, "all even")


def test_equals():
    """stage 3: of equals the first in the people line"""
    text = "people: D, C, B, A\nA; 4; x; D, C\nB; 4; x; D, C\n"
    prints("settle", text, "D pays B 4.00", "C pays A 4.00")


def test_both_ways():
    """stage 3: one large debt goes to several, one large sum comes from several"""
    text = "people: A, B, C, D, E\nA; 50; x; D\nB; 20; x; D\nC; 5.05; x; E\nA; 10; x; E\n"
    prints("settle", text, "D pays A 60.00", "E pays B 15.05", "D pays C 5.05", "D pays B 4.95")
