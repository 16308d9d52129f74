from functools import cache

import pytest
from display import show
from pythlings_checks import own_tests

RIGHT = """
class Sensor:
    def wind(self):
        raise TimeoutError("there's no mast on this desk")


def show(sensor):
    for _ in range(3):
        try:
            return f"{sensor.wind()} knots"
        except TimeoutError:
            continue
    return "no reading"
"""
GIVES_UP = "after two TimeoutErrors it gives up"
HIDES = "a ValueError of the sensor is hidden"
FOUR = "the sensor is asked a fourth time"
RAISES = "after three TimeoutErrors it raises one itself"
ASKS_ON = "after a ValueError the sensor is asked again, and the error comes later"
ONCE_MORE = "the sensor is asked once more after it has answered"
CHANGES = {
    GIVES_UP: ("range(3)", "range(2)"),
    HIDES: ("except TimeoutError", "except Exception"),
    FOUR: ("range(3)", "range(4)"),
    RAISES: ('    return "no reading"', "    raise TimeoutError"),
    ASKS_ON: (
        "for _ in range(3):",
        """for number in range(3):
        try:
            return f"{sensor.wind()} knots"
        except TimeoutError:
            continue
        except Exception:
            if number == 2:
                raise
    for _ in ():""",
    ),
    ONCE_MORE: (
        '            return f"{sensor.wind()} knots"',
        """            knots = sensor.wind()
            sensor.wind()
            return f"{knots} knots\"""",
    ),
}


@cache
def outcome():
    versions = {"right": {"display.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"display.py": RIGHT.replace(old, new)}
    return own_tests("mocking2.py", versions)


class Mast:
    """A sensor that gives the things in a list, one by one, and raises those that are errors."""

    def __init__(self, *answers):
        self.answers = list(answers)

    def wind(self):
        answer = self.answers.pop(0) if self.answers else 99
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_right():
    """your tests pass when both bugs are fixed"""
    outcome().pass_on("right")


def test_gives_up():
    """your tests notice the first bug: two missed questions, and it gives up"""
    outcome().notice(GIVES_UP)


def test_hides():
    """your tests notice the second bug: a broken sensor is kept quiet"""
    outcome().notice(HIDES)


def test_four():
    """your tests notice a fourth question"""
    outcome().notice(FOUR)


def test_raises():
    """your tests notice when three missed questions aren't `no reading`"""
    outcome().notice(RAISES)


def test_once_more():
    """your tests notice a question after the answer"""
    outcome().notice(ONCE_MORE)


def test_asks_on():
    """your tests notice when a broken sensor is asked again"""
    outcome().notice(ASKS_ON)


def test_third():
    """display.py: a sensor that answers the third time is shown"""
    mast = Mast(TimeoutError(), TimeoutError(), 31)
    assert show(mast) == "31 knots", "the sensor missed two questions and answered 31"


def test_broken():
    """display.py: a broken sensor isn't kept quiet"""
    try:
        shown = show(Mast(ValueError("the vane is broken"), 5, 5))
    except ValueError:
        return
    pytest.fail(f"The sensor raised a ValueError, and the display shows {shown!r}.")


def test_broken_later():
    """display.py: nor one that's broken after a missed question"""
    try:
        shown = show(Mast(TimeoutError(), OSError("no power"), 5))
    except TimeoutError:
        pytest.fail("The sensor missed a question, and the display raised that TimeoutError.")
    except OSError:
        return
    pytest.fail(f"The sensor raised an OSError, and the display shows {shown!r}.")


def test_as_before():
    """display.py: what was right stays right"""
    quick, slow = Mast(0), Mast(TimeoutError(), 7)
    dead = Mast(*[TimeoutError()] * 3)
    assert show(quick) == "0 knots", "the sensor answered 0 at once"
    assert show(slow) == "7 knots", "the sensor missed one question and answered 7"
    assert show(dead) == "no reading", "the sensor missed three questions"
