import tracemalloc
from itertools import chain, count, islice, repeat

import pytest
from asked_for_check import Asked
from lazy1 import above_mean, fahrenheit, first_readings, frost, warmest


def test_warmest():
    """warmest: the highest reading"""
    assert warmest(["3.5\n", "-2", "12.25\n", "12\n"]) == 12.25
    assert warmest(iter(["-7.5", "-3"])) == -3
    assert warmest(["0"]) == 0


def test_warmest_memory():
    """warmest: it keeps none of a great many readings"""
    lines = Asked((f"{number % 991 / 10}\n" for number in range(6_000)), -1, "")
    tracemalloc.start()
    try:
        found = warmest(lines)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if found != 99:
        pytest.fail(f"Of 6,000 readings the highest is 99.0, and warmest says {found}.")
    if most > 80_000:
        pytest.fail("warmest has all 6,000 readings in memory at once. One at a time will do.")


def test_above_mean():
    """above_mean: the readings that are higher than the mean, in their order"""
    assert above_mean(["4", "1", "10", "5"]) == [10]
    assert above_mean(["8.5", "-1", "0.5", "9"]) == [8.5, 9]


def test_above_mean_once():
    """above_mean: the readings may come from an iterator, and are needed twice"""
    assert above_mean(iter(["4", "1", "10", "6"])) == [10, 6]


def test_above_mean_few():
    """above_mean: equal readings, one, and none at all"""
    assert above_mean(["5", "5"]) == []
    assert above_mean(["-5"]) == []
    assert above_mean(iter([])) == []


def test_frost():
    """frost: whether some reading is below 0"""
    assert frost(["4", "-0.5", "3"]) is True
    assert frost(iter(["4", "0", "3"])) is False
    assert frost([]) is False


def test_frost_stops():
    """frost: it reads no further than the first frost"""
    words = "The third of these readings is below 0, and frost goes on reading after it."
    lines = Asked(chain(["4", "0", "-2"], repeat("7")), 4, words)
    assert frost(lines) is True, "the readings begin with 4, 0, -2"
    if lines.count > 3:
        pytest.fail(words)


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A file with four readings in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "roof.txt").write_text("3.5\n-2\n0\n7.25\n", encoding="utf-8")


def test_first_readings(file):
    """first_readings: a list of the first readings in the file"""
    assert first_readings("roof.txt", 3) == [3.5, -2, 0]
    assert first_readings("roof.txt", 1) == [3.5]


def test_first_readings_few(file):
    """first_readings: if there are fewer, all of them"""
    assert first_readings("roof.txt", 9) == [3.5, -2, 0, 7.25]
    assert first_readings("roof.txt", 0) == []


def test_first_readings_no_more(file, tmp_path):
    """first_readings: it doesn't look at the lines after those"""
    (tmp_path / "hail.txt").write_text("3.5\n-2\nbroken by hail\n", encoding="utf-8")
    try:
        found = first_readings("hail.txt", 2)
    except ValueError:
        pytest.fail(
            "The lines are 3.5, -2 and `broken by hail`. The first 2 readings are fine, but first_readings "
            "made a number of the third line, too."
        )
    assert found == [3.5, -2]


@pytest.mark.filterwarnings("error")
def test_first_readings_closed(file, monkeypatch):
    """first_readings: the file is closed afterwards"""
    opened = []

    def noted(*arguments, _open=open, **more):
        opened.append(_open(*arguments, **more))
        return opened[-1]

    monkeypatch.setattr("builtins.open", noted)
    assert first_readings("roof.txt", 2) == [3.5, -2]
    if not all(one.closed for one in opened):
        pytest.fail("roof.txt is still open after first_readings.")


def test_fahrenheit():
    """fahrenheit: each reading in degrees Fahrenheit"""
    assert list(fahrenheit(["5", "-40\n", "36.6"])) == [41.0, -40.0, 97.9]
    assert list(fahrenheit([])) == []


def test_fahrenheit_endless():
    """fahrenheit: a reading is ready as soon as it has been read"""
    words = "fahrenheit was asked for one reading, and wants to read on before it gives it."
    assert next(iter(fahrenheit(Asked(map(str, count(5)), 1, words)))) == 41.0


def test_fahrenheit_in_step():
    """fahrenheit: it reads no more than it has given"""
    lines = Asked(map(str, count(5)), 100, "fahrenheit reads on and on before it gives a reading.")
    assert list(islice(fahrenheit(lines), 2)) == [41.0, 42.8]
    if lines.count != 2:
        pytest.fail(f"For two readings it has read {lines.count} lines.")
