import pytest

from tuples2 import fastest, in_seconds, winner_and_rest, without_extremes


@pytest.mark.parametrize("names", [["Ana", "Ben", "Cem"], ["Ana", "Ben"], ["Zoe"]])
def test_winner_and_rest(names):
    """the winner and a list of the others, in a tuple"""
    wanted = (names[0], names[1:])
    assert winner_and_rest(names) == wanted


def test_rest_is_a_list():
    """the rest is a list for a tuple of names as well"""
    assert winner_and_rest(("Ana", "Ben")) == ("Ana", ["Ben"])


@pytest.mark.parametrize("times", [(5, 7, 9, 12), (5, 7, 9), [1, 2]])
def test_without_extremes(times):
    """a list of the times between the first and the last"""
    wanted = list(times[1:-1])
    assert without_extremes(times) == wanted


@pytest.mark.parametrize(
    ("results", "wanted"),
    [
        ([("Ana", 2, 59), ("Ben", 3, 1)], [("Ana", 179), ("Ben", 181)]),
        ([("Cem", 0, 0)], [("Cem", 0)]),
        ([], []),
    ],
)
def test_in_seconds(results, wanted):
    """a tuple of name and seconds for each result, in the same order"""
    assert in_seconds(results) == wanted


@pytest.mark.parametrize(
    ("results", "wanted"),
    [
        ([(3, 1, "Ben"), (2, 59, "Cem")], "Cem"),
        ([(2, 59, "Ben"), (3, 1, "Ana")], "Ben"),
        ([(2, 50, "Ben"), (2, 9, "Cem"), (10, 0, "Ana")], "Cem"),
        ([(4, 0, "Zoe")], "Zoe"),
    ],
)
def test_fastest(results, wanted):
    """minutes decide, then seconds"""
    assert fastest(results) == wanted


def test_fastest_equal():
    """of equal times the first name in the alphabet wins"""
    assert fastest([(2, 59, "Mia"), (2, 59, "Ben"), (2, 59, "Zoe")]) == "Ben"
