from datetime import date

import pytest
from argparse1 import build_parser


def parse(*argv):
    return vars(build_parser().parse_args(argv))


@pytest.mark.parametrize("port", ["Leith", "Le Havre"])
def test_port(port):
    """the port is taken as it is"""
    assert parse(port)["port"] == port


@pytest.mark.parametrize("days", [1, 30])
def test_days(days):
    """days are a whole number"""
    assert parse("Leith", "--days", str(days))["days"] == days


def test_days_default():
    """a week unless told otherwise"""
    assert parse("Leith")["days"] == 7


@pytest.mark.parametrize("day", [date(2024, 5, 1), date(1999, 12, 31)])
def test_start(day):
    """the start is a date"""
    assert parse("Leith", "--start", str(day)).get("start") == day


@pytest.mark.parametrize(("argv", "wanted"), [([], False), (["--low-water"], True)])
def test_low_water(argv, wanted):
    """low water is a flag"""
    assert parse("Leith", *argv).get("low_water") == wanted


@pytest.mark.parametrize("option", ["--unit", "-u"])
@pytest.mark.parametrize("unit", ["ft", "cm"])
def test_unit(option, unit):
    """the unit has a short form"""
    assert parse("Leith", option, unit).get("unit") == unit


def test_defaults():
    """everything but the port may be left out"""
    assert parse("Leith") == {
        "port": "Leith",
        "days": 7,
        "start": None,
        "low_water": False,
        "unit": "m",
    }


def test_order():
    """options may stand before or behind the port"""
    assert parse("--days", "2", "-u", "ft", "Leith") == parse("Leith", "-u", "ft", "--days=2")


@pytest.mark.parametrize(
    "argv",
    [[], ["A", "B"], ["A", "--days", "two"], ["A", "--start", "May"], ["A", "--low-water", "no"]],
)
def test_wrong(argv, capsys):
    """a wrong call ends with status 2 and a usage line"""
    with pytest.raises(SystemExit) as caught:
        parse(*argv)
    assert caught.value.code == 2
    assert "usage: tides" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["port", "days", "start", "low_water", "unit"])
def test_help(name):
    """each argument has a help text"""
    helps = {action.dest: action.help for action in build_parser()._actions}
    assert bool(helps.get(name)) is True
