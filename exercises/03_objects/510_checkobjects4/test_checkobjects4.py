import logging

import checkobjects4
import pytest
from pythlings_checks import program
from session_for_check import typed


class Stone:
    """A sensor from somebody else's program."""

    name = "stone"

    def read(self):
        return 7


def check(lines, wanted=None, **more):
    typed(checkobjects4, lines, wanted, Stone=Stone, **more)


def broken(name, degrees):
    raise KeyError("battery")


@pytest.fixture(autouse=True)
def quiet(caplog):
    """Keep what's logged off the screen."""
    caplog.set_level(logging.DEBUG)


def test_probe():
    """a probe becomes a sensor in Celsius"""
    check('sensor = FromProbe("pipe", Probe("50.0 F"))\nsensor.name, sensor.read()', ("pipe", 10.0))
    check(
        'sensor = FromProbe("pipe", Probe("-40.0 F", "32.0 F"))\n[sensor.read(), sensor.read()]',
        [-40.0, 0.0],
    )


def test_probe_silent():
    """a probe that knows nothing is a silent sensor"""
    check('FromProbe("pipe", Probe("--")).read()', raises=OSError)


def test_mean():
    """the mean of sensors that answer"""
    check(
        'mean = Mean("roof", [Thermometer("east", -20), Thermometer("west", -11)])\nmean.name, mean.read()',
        ("roof", -15.5),
    )
    check('Mean("roof", [Thermometer("east", None), Thermometer("west", -11)]).read()', -11.0)
    check('Mean("roof", [Thermometer("east", 0), Thermometer("west", 5)]).read()', 2.5)


def test_mean_silent():
    """a mean of silent sensors is silent"""
    check('Mean("roof", [Thermometer("east", None)]).read()', raises=OSError)
    check('Mean("roof", []).read()', raises=OSError)


def test_mean_of_all():
    """a mean takes any sensors, other means among them"""
    check(
        'roof = Mean("roof", [Thermometer("east", 4), FromProbe("west", Probe("68.0 F"))])\n'
        'Mean("all", [roof, Stone()]).read()',
        9.5,
    )


START = 'station = Station()\nstation.add(Thermometer("kitchen", 18, 12.5))\n'


def test_look():
    """look returns what each sensor says"""
    check("Station().look()", {})
    check(START + "station.add(Stone())\nstation.look()", {"kitchen": 18, "stone": 7})
    check(START + "station.add(Stone())\nlist(station.look())", ["kitchen", "stone"])


def test_look_again():
    """each sensor is read once in a look"""
    check(START + "[station.look(), station.look()]", [{"kitchen": 18}, {"kitchen": 12.5}])
    check(
        START + "heard = []\nstation.watch(bool, lambda *what: heard.append(what))\n"
        "station.watch(bool, print)\n[station.look(), station.look()]",
        [{"kitchen": 18}, {"kitchen": 12.5}],
    )


def test_look_silent():
    """a silent sensor is None, and the others are read all the same"""
    check(
        'station = Station()\nstation.add(Thermometer("door", None))\nstation.add(Stone())\nstation.look()',
        {"door": None, "stone": 7},
    )


def test_taken():
    """a name that's taken is a ValueError"""
    check(START + 'station.add(Thermometer("kitchen", 3))', raises=ValueError, words="kitchen")
    check(
        START
        + 'try:\n    station.add(Thermometer("kitchen", 3))\nexcept ValueError:\n    pass\nstation.look()',
        {"kitchen": 18},
    )


HEARD = "heard = []\n"


def test_watch():
    """a listener hears readings for which its rule is true"""
    start = START + 'station.add(Thermometer("pipe", 0.5, 0))\n' + HEARD
    watch = "station.watch(lambda degrees: degrees < 4, lambda name, degrees: heard.append([name, degrees]))\n"
    check(start + watch + "station.look()\nheard", [["pipe", 0.5]])
    check(start + watch + "station.look()\nstation.look()\nheard", [["pipe", 0.5], ["pipe", 0]])


def test_watch_silent():
    """nobody hears of a silent sensor"""
    check(
        'station = Station()\nstation.add(Thermometer("door", None))\n'
        + HEARD
        + "station.watch(lambda degrees: True, lambda name, degrees: heard.append(name))\n"
        "station.look()\nheard",
        [],
    )


def test_watch_order():
    """several listeners hear in the order in which they came"""
    check(
        START
        + "station.add(Stone())\n"
        + HEARD
        + 'station.watch(lambda degrees: degrees > 9, lambda name, degrees: heard.append("A " + name))\n'
        'station.watch(lambda degrees: True, lambda name, degrees: heard.append("B " + name))\n'
        "station.look()\nheard",
        ["A kitchen", "B kitchen", "B stone"],
    )


def test_same_rule():
    """two listeners with the same rule both hear"""
    check(
        START
        + HEARD
        + "rule = lambda degrees: degrees > 9\n"
        + 'station.watch(rule, lambda name, degrees: heard.append("A " + name))\n'
        'station.watch(rule, lambda name, degrees: heard.append("B " + name))\n'
        "station.look()\nheard",
        ["A kitchen", "B kitchen"],
    )


def test_same_listener():
    """a listener with two rules hears once for each that's true"""
    check(
        START
        + HEARD
        + "listener = lambda name, degrees: heard.append(name)\n"
        + "station.watch(lambda degrees: degrees > 9, listener)\n"
        "station.watch(lambda degrees: degrees < 99, listener)\n"
        "station.look()\nheard",
        ["kitchen", "kitchen"],
    )


def test_broken_listener(caplog):
    """a broken listener doesn't keep the others from hearing, and is logged as an ERROR"""
    lines = (
        START + HEARD + "station.watch(lambda degrees: True, broken)\n"
        "station.watch(lambda degrees: True, lambda name, degrees: heard.append(name))\n"
    )
    check(lines + "station.look()\nheard", ["kitchen"], broken=broken)
    caplog.clear()
    check(lines + "station.look()", {"kitchen": 18}, broken=broken)
    levels = [record.levelname for record in caplog.records]
    if levels != ["ERROR"]:
        pytest.fail(f"One listener raised one error. The log has {' '.join(levels) or 'nothing'}.")


def test_two():
    """two stations have different sensors and listeners"""
    check(START + "other = Station()\nother.look()", {})
    check(
        START
        + HEARD
        + "other = Station()\nother.watch(lambda degrees: True, lambda *what: heard.append(what))\n"
        "station.look()\nheard",
        [],
    )


def test_program():
    """the program shows three hours"""
    program("checkobjects4.py").prints(
        "  cold: roof\n"
        "0:00 {'kitchen': 18, 'pipe': 10.0, 'roof': -15.0}\n"
        "  cold: roof\n"
        "1:00 {'kitchen': 12.5, 'pipe': None, 'roof': -12.0}\n"
        "  cold: kitchen\n"
        "  cold: pipe\n"
        "2:00 {'kitchen': 3, 'pipe': -5.0, 'roof': None}\n"
    )
