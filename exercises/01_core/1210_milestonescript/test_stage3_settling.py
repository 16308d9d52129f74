import pytest

from program import lines
from test_stage1_reading import JUNE


def test_example(tmp_path):
    """stage 3: the example of the brief"""
    assert lines(tmp_path, "settle", JUNE) == ["Cy pays Ada 15.00", "Bo pays Ada 5.00"]


@pytest.mark.parametrize("text", ["people: Ada, Bo\n", "people: Ada\nAda; 7; tea\n"])
def test_even(tmp_path, text):
    """stage 3: nobody has to pay"""
    assert lines(tmp_path, "settle", text) == ["all even"]


def test_equals(tmp_path):
    """stage 3: of equals the first in the people line"""
    text = "people: D, C, B, A\nA; 4; x; D, C\nB; 4; x; D, C\n"
    assert lines(tmp_path, "settle", text) == ["D pays B 4.00", "C pays A 4.00"]


def test_both_ways(tmp_path):
    """stage 3: a great debt is split among several, a great credit paid by several"""
    text = "people: A, B, C, D, E\nA; 50; x; D\nB; 20; x; D\nC; 5.05; x; E\nA; 10; x; E\n"
    assert lines(tmp_path, "settle", text) == [
        "D pays A 60.00",
        "E pays B 15.05",
        "D pays C 5.05",
        "D pays B 4.95",
    ]
