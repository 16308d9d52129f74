import pytest
from operators1 import picked, ranked, where
from pythlings_checks import program


@pytest.mark.parametrize(
    ("sign", "wanted"),
    [
        ("=", [{"name": "Zoë", "points": 0}]),
        ("!=", [{"name": "Mo", "points": 7}, {"name": "Bo", "points": -2}]),
        ("<", [{"name": "Bo", "points": -2}]),
        ("<=", [{"name": "Zoë", "points": 0}, {"name": "Bo", "points": -2}]),
        (">", [{"name": "Mo", "points": 7}]),
        (">=", [{"name": "Mo", "points": 7}, {"name": "Zoë", "points": 0}]),
    ],
)
def test_where(sign, wanted):
    """each of the six signs compares the column with the value, in this order"""
    rows = [
        {"name": "Mo", "points": 7},
        {"name": "Zoë", "points": 0},
        {"name": "Bo", "points": -2},
    ]
    assert where(rows, "points", sign, 0) == wanted


def test_where_text():
    """any column can be asked for, and texts can be compared as well"""
    rows = [{"name": "Zoë", "club": "Mill"}, {"name": "Abe", "club": "Harbour"}]
    assert where(rows, "club", "=", "Mill") == [{"name": "Zoë", "club": "Mill"}]


@pytest.mark.parametrize("sign", ["~", "==", ""])
def test_unknown_sign(sign):
    """any other sign raises ValueError, not KeyError"""
    with pytest.raises(ValueError):
        where([{"name": "Mo", "points": 7}], "points", sign, 0)


def test_ranked():
    """one column: from the smallest to the largest, whichever column it is"""
    rows = [{"name": "Mo", "age": 40}, {"name": "Bo", "age": 50}, {"name": "Abe", "age": 60}]
    assert ranked(rows, "name") == [
        {"name": "Abe", "age": 60},
        {"name": "Bo", "age": 50},
        {"name": "Mo", "age": 40},
    ]


def test_ranked_two():
    """two columns: the second decides only where the first is equal"""
    rows = [
        {"name": "Mo", "club": "Mill"},
        {"name": "Bo", "club": "Harbour"},
        {"name": "Abe", "club": "Mill"},
    ]
    assert ranked(rows, "club", "name") == [
        {"name": "Bo", "club": "Harbour"},
        {"name": "Abe", "club": "Mill"},
        {"name": "Mo", "club": "Mill"},
    ]


def test_ranked_minus():
    """a minus turns round its own column only, and works for texts"""
    rows = [
        {"club": "Harbour", "time": 330},
        {"club": "Mill", "time": 341},
        {"club": "Mill", "time": 298.5},
        {"club": "Harbour", "time": 312},
    ]
    assert ranked(rows, "-club", "time") == [
        {"club": "Mill", "time": 298.5},
        {"club": "Mill", "time": 341},
        {"club": "Harbour", "time": 312},
        {"club": "Harbour", "time": 330},
    ]


@pytest.mark.parametrize("column", ["time", "-time"])
def test_ranked_equal(column):
    """rows that are equal stay in the order in which they came, with a minus, too"""
    rows = [{"name": "Mo", "time": 9}, {"name": "Zoë", "time": 9}, {"name": "Abe", "time": 9}]
    assert ranked(rows, column) == [
        {"name": "Mo", "time": 9},
        {"name": "Zoë", "time": 9},
        {"name": "Abe", "time": 9},
    ]


def test_ranked_nothing():
    """without columns the rows stay as they are, and no rows are no mistake"""
    assert ranked([{"name": "Mo"}, {"name": "Abe"}]) == [{"name": "Mo"}, {"name": "Abe"}]
    assert ranked([], "name") == []


def test_ranked_new_list():
    """`ranked` gives a new list: the one that it was given stays in its order"""
    rows = [{"name": "Mo"}, {"name": "Abe"}]
    ranked(rows, "name")
    assert rows == [{"name": "Mo"}, {"name": "Abe"}], (
        "ranked has sorted the very list that it was given"
    )
    assert ranked(rows) is not rows, (
        "without columns, ranked gives the same list back, not a new one"
    )


def test_picked():
    """several columns, in the order in which they are named"""
    rows = [{"name": "Mo", "club": "Harbour", "time": 312}, {"name": "Zoë", "club": "", "time": 0}]
    assert picked(rows, "time", "name") == [(312, "Mo"), (0, "Zoë")]


def test_picked_one():
    """a single column gives tuples, too"""
    assert picked([{"name": "Mo", "time": 1}, {"name": "Zoë", "time": 2}], "name") == [
        ("Mo",),
        ("Zoë",),
    ]


def test_program():
    """the program answers: who was under 330 seconds, club by club, the slowest first?"""
    program("operators1.py", typed=["club name", "seconds < 330", "club -seconds"]).shows(
        "Which columns? club name\nOnly where? seconds < 330\nSorted by? club -seconds\nHarbour Mo\nHarbour Abe\nMill Zoë\n"
    )


def test_program_all():
    """without a condition and an order, the program prints all rows as they are"""
    program("operators1.py", typed=["name club seconds", "", ""]).shows(
        "Which columns? name club seconds\n"
        "Only where? \n"
        "Sorted by? \n"
        "Mo Harbour 312\n"
        "Zoë Mill 298\n"
        "Bo Harbour 330\n"
        "Abe Harbour 298\n"
        "Ines Mill 341\n"
    )
