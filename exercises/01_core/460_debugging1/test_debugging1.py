from pathlib import Path

import pytest

import debugging1
from debugging1 import fare, next_bus, route, to_minutes

HERE = Path(__file__).parent
NIGHT = ["22:40", "23:40", "24:40", "25:40"]


def first_bad():
    """Return the first tested version of bisect.txt whose fare is 900."""
    rows = [line.split() for line in (HERE / "bisect.txt").read_text().splitlines()]
    return next(int(row[0]) for row in rows if row[1:] == ["yes", "900"])


def still_open():
    """Return the name of the first answer that is not filled in."""
    answers = {"MADE_IN": debugging1.MADE_IN, "FIRST_BAD": debugging1.FIRST_BAD}
    answers |= {f"CAUSES[{key!r}]": cause for key, cause in debugging1.CAUSES.items()}
    return next((name for name, answer in answers.items() if not answer), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def verdict(answer, wanted):
    """Say whether the answer is right, not what it should be."""
    return "right" if answer == wanted else f"wrong: {answer!r}"


def test_made_in():
    """MADE_IN: the function in which the bad value was made"""
    text = (HERE / "traceback.txt").read_text()
    failing_line = next(line for line in text.splitlines() if ">=" in line)
    maker = failing_line.strip().split("(")[0].removeprefix("if ")
    judged = {"MADE_IN": verdict(debugging1.MADE_IN, maker)}
    assert judged["MADE_IN"] == "right", "which call in the failing line had to give a number?"


def test_first_bad():
    """FIRST_BAD: the first bad version of bisect.txt"""
    judged = {"FIRST_BAD": verdict(debugging1.FIRST_BAD, first_bad())}
    assert judged["FIRST_BAD"] == "right", "it comes directly after the last good version"


CAUSES = {
    "traceback": "a return is missing",
    "log": "an argument is changed",
    "bisect": "min and max are mixed up",
}


@pytest.mark.parametrize("evidence", CAUSES)
def test_causes(evidence):
    """CAUSES: what was the cause?"""
    judged = {evidence: verdict(debugging1.CAUSES[evidence], CAUSES[evidence])}
    assert judged[evidence] == "right", f"look at the evidence of the {evidence} again"


@pytest.mark.parametrize(
    ("text", "wanted"), [("0:00", 0), ("23:59", 1439), ("24:40", 1480), ("25:05", 1505)]
)
def test_minutes(text, wanted):
    """times after midnight have minutes too"""
    assert to_minutes(text) == wanted


@pytest.mark.parametrize(
    ("now", "wanted"), [("22:00", "22:40"), ("23:40", "23:40"), ("23:55", "24:40"), ("25:41", None)]
)
def test_next_bus(now, wanted):
    """the next bus, also after midnight"""
    assert next_bus(NIGHT, now) == wanted


def test_route():
    """both ways have their stops"""
    stops = ["Docks", "Market", "Mill"]
    assert route(list(stops), False) == ["Docks", "Market", "Mill"]
    assert route(list(stops), True) == ["Mill", "Market", "Docks"]


def test_route_again_and_again():
    """asking for the way back changes nothing for the next passenger"""
    stops = ["Docks", "Market", "Mill"]
    answers = [list(route(stops, back)) for back in (False, True, False, True)]
    assert answers == [["Docks", "Market", "Mill"], ["Mill", "Market", "Docks"]] * 2


def test_route_result_is_free():
    """changing the result of route does not change the line"""
    stops = ["Docks", "Market", "Mill"]
    for back in (False, True):
        route(stops, back).clear()
    assert stops == ["Docks", "Market", "Mill"]


@pytest.mark.parametrize(("zones", "wanted"), [(1, 210), (2, 350), (5, 770), (6, 900), (40, 900)])
def test_fare(zones, wanted):
    """a short trip is cheap, a long one never dearer than the day ticket"""
    assert fare(zones) == wanted


@pytest.mark.parametrize("zones", [0, -1])
def test_no_zones(zones):
    """fewer than one zone are refused"""
    with pytest.raises(ValueError, match=str(zones)):
        fare(zones)
