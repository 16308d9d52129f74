import pytest

import types1


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next((name for name, value in vars(types1).items() if value is ...), "nothing")


STILL_OPEN = still_open()
ANSWERS = vars(types1)
VALUES = {
    "ANSWER_1": 12,
    "ANSWER_2": "12",
    "ANSWER_3": 12 / 4,
    "ANSWER_4": True,  # as 12 > 4 gives
    "ANSWER_5": (12),
    "ANSWER_6": (12,),
    "ANSWER_7": {},
    "ANSWER_8": {12},
    "ANSWER_9": ["12"],
    "ANSWER_10": None,  # as print("12") gives
}


def verdict(name):
    """Say whether the answer names the type of the value, not which type it has."""
    right = ANSWERS[name] == type(VALUES[name]).__name__
    return "right" if right else f"wrong: {ANSWERS[name]!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_digits():
    """answer 1: digits and nothing else"""
    assert verdict("ANSWER_1") == "right", 'no quotes, no point; the name stands in quotes: "int"'


def test_digits_in_quotes():
    """answer 2: digits between quotes"""
    assert verdict("ANSWER_2") == "right", (
        "what the quotes say counts, not what stands between them"
    )


def test_division():
    """answer 3: a division that leaves nothing over"""
    assert verdict("ANSWER_3") == "right", (
        "which kind of number does `/` give, whatever is divided?"
    )


def test_comparison():
    """answer 4: a comparison"""
    assert verdict("ANSWER_4") == "right", "a comparison is a question with two possible answers"


def test_grouping_brackets():
    """answer 5: one value in round brackets"""
    assert verdict("ANSWER_5") == "right", "round brackets alone only group"


def test_comma_makes_a_tuple():
    """answer 6: round brackets with a comma"""
    assert verdict("ANSWER_6") == "right", "what does the comma change?"


def test_empty_curly_brackets():
    """answer 7: empty curly brackets"""
    assert verdict("ANSWER_7") == "right", (
        "two types are written with { }; which has the empty pair?"
    )


def test_filled_curly_brackets():
    """answer 8: curly brackets with one value"""
    assert verdict("ANSWER_8") == "right", "one of the two types with { } has a colon in it"


def test_square_brackets():
    """answer 9: a text in square brackets"""
    assert verdict("ANSWER_9") == "right", "the type of the outside is asked for, not of the text"


def test_print_gives():
    """answer 10: what a call of print gives back"""
    assert verdict("ANSWER_10") == "right", "print shows a text; what does it give back?"


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
