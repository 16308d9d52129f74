from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "speeding.py").read_text(encoding="utf-8")
FIFTY = "drivers who keep to the limit of 50 are fined"
FIFTY_ONE = "51 costs nothing yet"
SIXTY = "60 costs as much as 61"
SIXTY_ONE = "61 costs as little as 60"
SEVENTY = "70 costs as much as 71"
SEVENTY_ONE = "71 costs as little as 70"


def changed(old, new):
    assert old in RIGHT
    return {"speeding.py": RIGHT.replace(old, new)}


@cache
def outcome():
    return own_tests(
        "boundarytest1.py",
        {
            "right": {"speeding.py": RIGHT},
            FIFTY: changed("speed <= 50", "speed < 50"),
            FIFTY_ONE: changed("speed <= 50", "speed <= 51"),
            SIXTY: changed("speed <= 60", "speed < 60"),
            SIXTY_ONE: changed("speed <= 60", "speed <= 61"),
            SEVENTY: changed("speed <= 70", "speed < 70"),
            SEVENTY_ONE: changed("speed <= 70", "speed <= 71"),
        },
    )


def test_right_version():
    """your tests pass when the fines are right"""
    outcome().pass_on("right")


def test_fifty():
    """your tests notice when drivers who keep to the limit are fined"""
    outcome().notice(FIFTY)


def test_fifty_one():
    """your tests notice when the fine of 30 begins too late"""
    outcome().notice(FIFTY_ONE)


def test_sixty():
    """your tests notice when the fine of 60 begins too early"""
    outcome().notice(SIXTY)


def test_sixty_one():
    """your tests notice when the fine of 60 begins too late"""
    outcome().notice(SIXTY_ONE)


def test_seventy():
    """your tests notice when the fine of 200 begins too early"""
    outcome().notice(SEVENTY)


def test_seventy_one():
    """your tests notice when the fine of 200 begins too late"""
    outcome().notice(SEVENTY_ONE)
