import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import calling1

another_day = pytest.mark.parametrize(
    ("station", "morning", "noon", "evening"),
    [
        ("Quarry", 3.5, 9.0, 1.0),
        ("Ferry Pier 2", -4.25, -1.5, -9.75),
        ("Mill", 21.0, 20.2, 26.3),
    ],
    ids=["Quarry", "Ferry Pier 2", "Mill"],
)


def run_with(station, morning, noon, evening):
    """Run the learner's lines on the readings of another day."""
    source = Path(calling1.__file__).read_text(encoding="utf-8")
    readings = {"station": station, "morning": morning, "noon": noon, "evening": evening}
    for name, value in readings.items():
        source = re.sub(rf"(?m)^{name}\s*(:.*?)?=.*$", f"{name} = {value!r}", source)
    names = {"__name__": "calling1"}
    with redirect_stdout(io.StringIO()) as printed:
        exec(compile(source, calling1.__file__, "exec"), names)  # noqa: S102
    return names | {"printed": printed.getvalue().strip()}


def test_readings():
    """the station and its readings are the given ones"""
    given = (calling1.station, calling1.morning, calling1.noon, calling1.evening)
    assert given == ("Old Lighthouse", 11.5, 18.25, 14.0)


def test_hottest():
    """hottest is the highest of the three readings"""
    assert calling1.hottest == max(11.5, 18.25, 14.0)


@another_day
def test_hottest_on_another_day(station, morning, noon, evening):
    """hottest is right for the readings of another day"""
    assert run_with(station, morning, noon, evening)["hottest"] == max(morning, noon, evening)


@another_day
def test_coldest(station, morning, noon, evening):
    """coldest is the lowest of the three readings"""
    assert run_with(station, morning, noon, evening)["coldest"] == min(morning, noon, evening)


@another_day
def test_average(station, morning, noon, evening):
    """average is the average of the three, rounded to one place"""
    assert run_with(station, morning, noon, evening)["average"] == float(
        f"{(morning + noon + evening) / 3:.1f}"
    )


@another_day
def test_name_length(station, morning, noon, evening):
    """name_length is the number of characters in the station's name"""
    assert run_with(station, morning, noon, evening)["name_length"] == len(station)


def test_printed():
    """the last line still prints the station and its four values"""
    assert run_with("Quarry", 3.5, 9.0, 1.0)["printed"] == "Quarry 9.0 1.0 4.5 6"
