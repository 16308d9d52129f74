import pytest

from builtinerrors1 import add, average, entry, place, points, shout

BOARDS = {"darts": [301, 180], "chess": []}


@pytest.mark.parametrize(("name", "wanted"), [("Ada", 12), ("Bo", 0), ("Eve", 0)])
def test_points(name, wanted):
    """a missing key counts 0 points"""
    assert points({"Ada": 12, "Bo": 0}, name) == wanted


@pytest.mark.parametrize(
    ("number", "wanted"), [(1, "Ada"), (2, "Bo"), (3, "nobody"), (99, "nobody")]
)
def test_place(number, wanted):
    """a place behind the end of the list has nobody"""
    assert place(["Ada", "Bo"], number) == wanted


@pytest.mark.parametrize(("bonus", "wanted"), [(5, 15), (0.5, 10.5), (None, 10), ("5", 10)])
def test_add(bonus, wanted):
    """what cannot be added is left out"""
    assert add(10, bonus) == wanted


@pytest.mark.parametrize(("name", "wanted"), [("Ada", "ADA"), (None, "?"), (7, "?")])
def test_shout(name, wanted):
    """what has no upper() is shown as ?"""
    assert shout(name) == wanted


@pytest.mark.parametrize(("total", "games", "wanted"), [(9, 2, 4.5), (0, 3, 0), (5, 0, None)])
def test_average(total, games, wanted):
    """no games, no average"""
    assert average(total, games) == wanted


@pytest.mark.parametrize(
    ("name", "number", "wanted"),
    [
        ("darts", 1, 180),
        ("darts", 2, "no such entry"),
        ("chess", 0, "no such entry"),
        ("golf", 0, "no such board"),
    ],
)
def test_entry(name, number, wanted):
    """a missing board and a missing entry are told apart"""
    assert entry(BOARDS, name, number) == wanted


@pytest.mark.parametrize(
    ("function", "arguments", "kind"),
    [
        (points, ([1, 2], "Ada"), TypeError),
        (place, (["Ada"], "1"), TypeError),
        (shout, (), TypeError),
        (average, ("9", 2), TypeError),
        (entry, (BOARDS, "darts", "1"), TypeError),
    ],
)
def test_other_kinds(function, arguments, kind):
    """an error of another kind goes on to the caller"""
    with pytest.raises(kind):
        function(*arguments)
