from __future__ import annotations

from dataclasses import dataclass, make_dataclass
from typing import get_type_hints

import deferred1
import pytest
from deferred1 import MAP, Lift, Station, load, read
from pythlings_checks import program
from types_for_check import Types

HEAD = "from deferred1 import MAP, Lift, Station, load, read\n"
RIGHT = """\
start = Station("Mestia", 1500)
start.lifts.append(Lift("Hatsvali", 7.5, True))
lifts: list[Lift] = start.lifts
tops: list[Station] = start.reachable()
top: Station | None = lifts[0].top
station: Station = read(Station, ["name=Mestia", "height=1500"])
lift: Lift = read(Lift, ["name=Hatsvali", "minutes=7.5", "running=yes"])
start = load(MAP)
"""
WRONG = """\
start = load(MAP)
start.lifts.append(start)  # wrong
start.lifts = [start]  # wrong
lifts: list[Station] = start.lifts  # wrong
tops: list[Lift] = start.reachable()  # wrong
start.reachable()[0].minutes  # wrong
lift: Lift = read(Station, ["name=Mestia"])  # wrong
"""
types = Types("deferred1.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


@dataclass
class Hut:
    """A class from a module with the future import: its hints are texts."""

    name: str
    beds: int
    open: bool
    slope: float = 0.0


# a class from a module without it: its hints are types
Sledge = make_dataclass("Sledge", [("name", str), ("seats", int), ("brake", bool)])


def read_or_fail(kind, *words):
    """Return what read gives, or say what it ended with."""
    try:
        return read(kind, list(words))
    except Exception as error:  # noqa: BLE001  whatever it is, it's told
        call = f"read({kind.__name__}, {list(words)})"
        pytest.fail(f"{call} ends with {type(error).__name__}: {error}")


def test_clean():
    """mypy has nothing to say about deferred1.py"""
    types.clean()


def test_texts():
    """read understands a class whose hints are texts"""
    found = read_or_fail(Hut, "name=Ushba", "beds=12", "open=no", "slope=0.5")
    words = f"a class Hut has beds: int, open: bool, slope: float. The words beds=12, open=no, slope=0.5 make {found}"
    assert found == Hut("Ushba", 12, False, 0.5), words


def test_types():
    """read still understands a class whose hints are types"""
    found = read_or_fail(Sledge, "name=Tetnuldi", "seats=2", "brake=yes")
    words = f"a class Sledge from a module without the future import has seats: int, brake: bool. The words seats=2, brake=yes make {found}"
    assert found == Sledge("Tetnuldi", 2, True), words


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_hint():
    """the lifts of a station are a list of Lifts"""
    found = get_type_hints(Station)["lifts"]
    if found != list[Lift]:
        pytest.fail(f"get_type_hints(Station)['lifts'] is {found}, and should be a list of Lifts")


def test_right():
    """mypy knows what's in a station"""
    types.accepts("right")


def test_wrong():
    """mypy refuses a station where a lift is meant"""
    types.refuses("wrong", "Which hint would rule that out?")


def test_station():
    """the height of a station is a number"""
    found = read_or_fail(Station, "name=Mestia", "height=1500")
    assert found == Station("Mestia", 1500), f"height=1500 makes {found}"
    found = read_or_fail(Station, "height=900", "name=Betsho")
    assert found == Station("Betsho", 900), f"height=900 name=Betsho makes {found}"


def test_lift():
    """a lift has minutes, and runs or not"""
    found = read_or_fail(Lift, "name=Hatsvali", "minutes=7.5", "running=yes")
    assert found == Lift("Hatsvali", 7.5, True), f"minutes=7.5 running=yes makes {found}"
    found = read_or_fail(Lift, "name=Mentashi", "minutes=11", "running=no")
    assert found == Lift("Mentashi", 11.0, False), f"minutes=11 running=no makes {found}"


def test_load():
    """the map, from the valley up"""
    start = load(MAP)
    assert start.height == 1500, f"the first station is {start.height!r} metres high"
    names = [station.name for station in start.reachable()]
    assert names == ["Zuruldi"], f"from Mestia, {names} can be reached"
    above = start.lifts[0].top
    assert above.reachable() == [], "the lift up from Zuruldi isn't running"
    assert above.lifts[0].top.name == "Heshkili", "the lift from Zuruldi leads to Heshkili"


def test_program():
    """850 metres up"""
    program("deferred1.py").prints("Mestia to Zuruldi: 850 metres up")


def test_kept():
    """CONVERT still turns texts into what they should be"""
    assert deferred1.CONVERT[int]("12") == 12, "CONVERT[int] should make 12 of the text 12"
