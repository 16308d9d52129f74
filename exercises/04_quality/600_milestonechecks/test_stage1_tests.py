from functools import cache

from pottery_for_check import POTTERY, RIGHT
from pythlings_checks import own_tests

HALF = "members pay as much as others"
PART = "a part of 100 g costs nothing"
MINIMUM = "a small piece costs less than 200 cents"
MEMBERS = "a member's small piece costs 200 cents, too"
NOTHING = "a piece of 0 g has a fee"
TOUCH = "a piece exactly as high as the room doesn't fit"
ANY = "a small piece goes on the first shelf that it fits on, however much room there is"
NONE = "a piece that fits nowhere goes on the floor"
CHANGES = {
    HALF: ("full // 2 if member", "full if member"),
    PART: ("ceil(grams / 100)", "(grams // 100)"),
    MINIMUM: ("max(200, 30 * ceil(grams / 100))", "30 * ceil(grams / 100)"),
    MEMBERS: ("full // 2 if member", "max(200, full // 2) if member"),
    NOTHING: ("if grams < 1:", "if grams < 0:"),
    TOUCH: ("room >= height", "room > height"),
    ANY: ("min(fitting, key=lambda name: fitting[name])", "next(iter(fitting))"),
    NONE: ("if fitting else None", 'if fitting else "floor"'),
}


@cache
def outcome():
    versions = {"right": {"kiln.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        versions[words] = {"kiln.py": RIGHT.replace(old, new, 1)}
    return own_tests(POTTERY / "kiln_test.py", versions)


def test_right():
    """your tests pass on kiln.py as it is"""
    outcome().pass_on("right").at_least(1)


def test_half():
    """your tests catch a kiln whose members pay as much as others"""
    outcome().notice(HALF)


def test_part():
    """your tests catch a kiln that gives away a part of 100 g"""
    outcome().notice(PART)


def test_minimum():
    """your tests catch a kiln that forgets the 200 cents"""
    outcome().notice(MINIMUM)


def test_members():
    """your tests catch a kiln that doesn't halve the 200 cents for members"""
    outcome().notice(MEMBERS)


def test_nothing():
    """your tests catch a kiln that fires 0 g"""
    outcome().notice(NOTHING)


def test_touch():
    """your tests catch a kiln that has no place for a piece as high as the room"""
    outcome().notice(TOUCH)


def test_lowest():
    """your tests catch a kiln that takes any shelf with room enough, not the least"""
    outcome().notice(ANY)


def test_none():
    """your tests catch a kiln that puts on the floor what fits nowhere"""
    outcome().notice(NONE)
