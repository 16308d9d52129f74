from pathlib import Path

import pytest
from pythlings_checks.typecheck import check_types

SOURCE = Path(__file__).parent / "src"
GOOD = """
def use(texts: list[str]) -> str:
    times = {LapTime.parse(text) for text in texts}
    total = sum(times, LapTime(0))
    first = best(times)
    if first is None:
        return "nobody swam"
    return f"{first} of {total}, {first.hundredths + 1}, {sorted(times)[0] <= first}"
"""
MORE = """
def more(texts: tuple[str, ...]) -> LapTime | None:
    try:
        return best(LapTime.parse(text) for text in texts)
    except LapTimeError as error:
        print(error)
        return best([])
"""
BAD = """
LapTime("1:02.35")  # wrong
LapTime.parse(6235)  # wrong
best([1, 2, 3])  # wrong
best(LapTime(7))  # wrong
best([LapTime(7)]).hundredths  # wrong
LapTime(7) < 8  # wrong
LapTime(7).hundredths = 8  # wrong
LapTime(7).parse("7.00").upper()  # wrong
"""


@pytest.fixture(autouse=True)
def in_source(monkeypatch):
    monkeypatch.chdir(SOURCE)


def checked():
    return check_types(SOURCE / "laptimes")


def test_clean():
    """mypy --strict finds nothing wrong"""
    checked().clean()


def test_no_escape():
    """there's no Any and no type: ignore in it"""
    checked().no_escape("Any", "cast", "ignore", "whole")


USING = "from laptimes._times import LapTime, LapTimeError, best\n"


def test_good():
    """a program that uses the package well is accepted"""
    checked().accepts(USING + GOOD, "this uses the package as it should be used")
    checked().accepts(USING + MORE, "this uses the package as it should be used")


def test_bad():
    """a program that uses it wrongly is refused"""
    checked().refuses(USING + BAD, "this is wrong")
