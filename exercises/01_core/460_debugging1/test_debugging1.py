import pytest

import debugging1
from debugging1 import fare, next_bus, route, to_minutes

NIGHT = ["22:40", "23:40", "24:40", "25:40"]


def judge(name, wanted, words):
    """Say whether an answer is right, and not what it should be."""
    answer = getattr(debugging1, name)
    if answer in ("", "00:00:00", 0):
        pytest.fail(f"{name} has no answer yet. {words}")
    if answer not in wanted:
        pytest.fail(f"{name} = {answer!r} is not what the evidence says. {words}")


def test_made_in():
    """the traceback: where the bad value was made"""
    words = "Which call in the marked line had to return a number, and returned None?"
    judge("MADE_IN", ["to_minutes", "to_minutes()", to_minutes], words)


def test_damaged_at():
    """the log: the call that left things in the wrong order"""
    words = "The first wrong line is only the victim. What did the call before it leave behind?"
    judge("DAMAGED_AT", ["08:00:04"], words)


def test_first_bad():
    """the versions: the first bad one"""
    words = "It comes directly after the last good one, and changes.txt says what it brought."
    judge("FIRST_BAD", [10, "10"], words)


@pytest.mark.parametrize(
    ("text", "wanted"), [("24:40", 1480), ("25:05", 1505), ("24:00", 1440), ("47:59", 2879)]
)
def test_after_midnight(text, wanted):
    """times after midnight have minutes, too"""
    assert to_minutes(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("0:00", 0), ("9:30", 570), ("23:59", 1439)])
def test_before_midnight(text, wanted):
    """times before midnight have the minutes they had"""
    assert to_minutes(text) == wanted


def test_next_bus_midnight():
    """at five to midnight there is a next bus"""
    assert next_bus(NIGHT[:], "23:55") == "24:40"
    assert next_bus(NIGHT[:], "25:00") == "25:40"


def test_next_bus():
    """a bus that leaves this minute is the next; after the last there is none"""
    assert next_bus(NIGHT[:], "22:00") == "22:40"
    assert next_bus(NIGHT[:], "23:40") == "23:40"
    assert next_bus(NIGHT[:], "25:41") is None
    assert next_bus(["9:50", "10:10"], "9:55") == "10:10"


def test_route():
    """the way out has the timetable's order, the way back is the other way round"""
    assert route(["Mill", "Docks", "Station", "Abbey"], False) == [
        "Mill",
        "Docks",
        "Station",
        "Abbey",
    ]
    assert route(["Mill", "Docks", "Station", "Abbey"], True) == [
        "Abbey",
        "Station",
        "Docks",
        "Mill",
    ]


def test_route_again():
    """somebody asks for the way back, and the next passenger still sees the way out"""
    stops = ["Mill", "Docks", "Station", "Abbey"]
    route(stops, True)
    if stops != ["Mill", "Docks", "Station", "Abbey"]:
        pytest.fail(f"after route(stops, True) the timetable's own list is {stops}")
    assert route(stops, False) == ["Mill", "Docks", "Station", "Abbey"]


@pytest.mark.parametrize(("zones", "wanted"), [(1, 210), (2, 350), (5, 770)])
def test_fare(zones, wanted):
    """a short trip costs 210 cents, and 140 for each further zone"""
    assert fare(zones) == wanted


@pytest.mark.parametrize("zones", [6, 7, 20])
def test_day_ticket(zones):
    """nobody pays more than a day ticket"""
    assert fare(zones) == 900


@pytest.mark.parametrize("zones", [0, -1])
def test_no_zone(zones):
    """fewer than one zone are refused"""
    with pytest.raises(ValueError, match=f"zones must be at least 1, not {zones}"):
        fare(zones)
