import pytest

import types1


def name_of(value):
    return type(value).__name__


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next((name for name, value in vars(types1).items() if value is ...), "nothing")


STILL_OPEN = still_open()
ANSWERS = vars(types1)


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


@pytest.mark.parametrize(
    ("name", "value"),
    [("ANSWER_1", 12), ("ANSWER_2", "12"), ("ANSWER_3", 12 / 4), ("ANSWER_4", True)],
)
def test_simple_values(name, value):
    """answers 1 to 4: numbers, text and a comparison"""
    assert ANSWERS[name] == name_of(value)


def test_grouping_brackets():
    """answer 5: one value in round brackets"""
    assert types1.ANSWER_5 == name_of(12)


def test_comma_makes_a_tuple():
    """answer 6: round brackets with a comma"""
    assert types1.ANSWER_6 == name_of((12,))


def test_empty_curly_brackets():
    """answer 7: empty curly brackets"""
    assert types1.ANSWER_7 == name_of({})


def test_filled_curly_brackets():
    """answer 8: curly brackets with one value"""
    assert types1.ANSWER_8 == name_of({12})


def test_square_brackets():
    """answer 9: a text in square brackets"""
    assert types1.ANSWER_9 == name_of(["12"])


def test_print_gives():
    """answer 10: what a call of print gives back"""
    assert types1.ANSWER_10 == name_of(print("12"))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("AN_INT", int),
        ("A_FLOAT", float),
        ("A_STR", str),
        ("A_BOOL", bool),
        ("A_NONETYPE", type(None)),
    ],
)
def test_single_values(name, wanted):
    """part 2: a number, a text, a truth value, nothing"""
    assert type(ANSWERS[name]).__name__ == wanted.__name__


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("A_LIST", list), ("A_TUPLE", tuple), ("A_DICT", dict), ("A_SET", set), ("SOME_BYTES", bytes)],
)
def test_containers(name, wanted):
    """part 2: the types that hold other values"""
    assert type(ANSWERS[name]).__name__ == wanted.__name__
