import operator

import pytest

import floats1
from floats1 import same_weight


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(floats1).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()
VALUES = {
    "ANSWER_1": 0.1 + 0.2 == 0.3,
    "ANSWER_2": 0.25 + 0.5 == 0.75,
    "ANSWER_3": round(2.5),
    "ANSWER_4": round(3.5),
    "ANSWER_5": 1e16 + 1 == 1e16,
    "ANSWER_6": float("inf") > 10**300,
    "ANSWER_7": operator.eq(float("nan"), float("nan")),
}


def verdict(name):
    """Say whether the answer is right, not what it should be."""
    answer = getattr(floats1, name)
    return "right" if answer == VALUES[name] else f"wrong: {answer!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_three_tenths():
    """answer 1: a sum of tenths"""
    assert verdict("ANSWER_1") == "right", "does a tenth fit exactly into binary digits?"


def test_quarters():
    """answer 2: a sum of quarters"""
    assert verdict("ANSWER_2") == "right", "halves and quarters fit exactly into binary digits"


def test_round_two_and_a_half():
    """answer 3: half-way between 2 and 3"""
    assert verdict("ANSWER_3") == "right", "exactly half-way, one of the two neighbours is even"


def test_round_three_and_a_half():
    """answer 4: half-way between 3 and 4"""
    assert verdict("ANSWER_4") == "right", "exactly half-way, one of the two neighbours is even"


def test_large():
    """answer 5: adding 1 to a very large float"""
    assert verdict("ANSWER_5") == "right", "how many digits would the sum need?"


def test_infinity():
    """answer 6: infinity and a very large number"""
    assert verdict("ANSWER_6") == "right", "infinity is greater than every other number"


def test_nan():
    """answer 7: no number compared with no number"""
    assert verdict("ANSWER_7") == "right", "is something that is no number equal to anything?"


def test_floor_of_float():
    """answer 8: whole division with a float, written as Python shows it"""
    written = "right" if repr(floats1.ANSWER_8) == repr(7 // 2.0) else f"{floats1.ANSWER_8!r}"
    assert written == "right", "`//` leaves out what is behind the point; what type has 7 // 2.0?"


def test_sum_of_weights():
    """0.1 kg and 0.2 kg weigh as much as 0.3 kg"""
    assert same_weight(0.1 + 0.2, 0.3) is True


@pytest.mark.parametrize("weight", [0.0, 0.3, 0.2996, 0.3003, 25.0])
def test_within_half_a_gram(weight):
    """weights less than half a gram apart are the same, light or heavy"""
    assert same_weight(weight, weight + 0.0004) is True
    assert same_weight(weight + 0.0004, weight) is True


@pytest.mark.parametrize("weight", [0.0, 0.3, 0.2996, 0.3003, 25.0])
def test_more_than_half_a_gram(weight):
    """weights more than half a gram apart differ, light or heavy"""
    assert same_weight(weight, weight + 0.0006) is False
    assert same_weight(weight + 0.0006, weight) is False
