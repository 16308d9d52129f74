import re
from pathlib import Path

import pytest

import calling1

DAYS = [
    ("Quarry", 3.5, 9.0, 1.0),
    ("Ferry Pier 2", -4.25, -1.5, -9.75),
    ("Mill", 21.0, 20.2, 26.3),
]


def run_with(station, morning, noon, evening):
    """Run the learner's lines on the readings of another day."""
    source = Path(calling1.__file__).read_text(encoding="utf-8")
    readings = {"station": station, "morning": morning, "noon": noon, "evening": evening}
    for name, value in readings.items():
        source = re.sub(rf"(?m)^{name} = .*$", f"{name} = {value!r}", source)
    names = {"__name__": "calling1"}
    exec(compile(source, calling1.__file__, "exec"), names)  # noqa: S102
    return names


def test_readings():
    """the station and its readings are the given ones"""
    given = (calling1.station, calling1.morning, calling1.noon, calling1.evening)
    assert given == ("Old Lighthouse", 11.5, 18.25, 14.0)


def test_hottest():
    """hottest is the highest of the three readings"""
    assert calling1.hottest == max(11.5, 18.25, 14.0)


@pytest.mark.parametrize("day", DAYS)
def test_hottest_on_another_day(day):
    """hottest is right for the readings of another day"""
    assert run_with(*day)["hottest"] == max(day[1:])


@pytest.mark.parametrize("day", DAYS)
def test_coldest(day):
    """coldest is the lowest of the three readings"""
    assert run_with(*day)["coldest"] == min(day[1:])


@pytest.mark.parametrize("day", DAYS)
def test_average(day):
    """average is the average of the three, rounded to one place"""
    assert run_with(*day)["average"] == float(f"{sum(day[1:]) / 3:.1f}")


@pytest.mark.parametrize("day", DAYS)
def test_name_length(day):
    """name_length is the number of characters in the station's name"""
    assert run_with(*day)["name_length"] == len(day[0])
