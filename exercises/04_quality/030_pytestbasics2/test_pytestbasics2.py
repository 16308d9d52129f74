from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "recipes.py").read_text(encoding="utf-8")
GUEST_BY_GUEST = "right, and adds up guest by guest"
FACTOR_FIRST = "right, and divides the guests by 4 first"
GRAMS = "amounts are rounded to whole grams"
MORE = "everything is a hundredth too much"
NONE = "0 guests are accepted"
ONE = "1 guest is refused"
LAST = "200 guests are refused"
TOO_MANY = "201 guests are accepted"
NAMELESS = "the message doesn't have the number in it"
KIND = "a number out of range raises a TypeError"
CHANGED = "the recipe that was handed in is changed"

CHANGES = {
    GUEST_BY_GUEST: (
        "kilograms * guests / FOR",
        "__import__('functools').reduce(lambda a, b: a + b, [kilograms / FOR] * guests)",
    ),
    FACTOR_FIRST: ("kilograms * guests / FOR", "guests / FOR * kilograms"),
    GRAMS: ("kilograms * guests / FOR", "round(kilograms * guests / FOR, 3)"),
    MORE: ("kilograms * guests / FOR", "kilograms * guests / FOR * 1.01"),
    NONE: ("1 <= guests", "0 <= guests"),
    ONE: ("1 <= guests", "1 < guests"),
    LAST: ("<= 200", "< 200"),
    TOO_MANY: ("<= 200", "<= 201"),
    NAMELESS: ("guests, not {guests}", "guests"),
    KIND: ("raise ValueError", "raise TypeError"),
    CHANGED: (
        "    return {name: kilograms * guests / FOR for name, kilograms in recipe.items()}",
        "    for name in recipe:\n        recipe[name] *= guests / FOR\n    return dict(recipe)",
    ),
}


@cache
def outcome():
    versions = {"right": {"recipes.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        versions[words] = {"recipes.py": RIGHT.replace(old, new)}
    return own_tests("pytestbasics2.py", versions)


def notices(words):
    """Whether the tests notice this version, and not only because they fail anyway."""
    outcome().pass_on("right").notice(words)


def test_right():
    """your tests pass on recipes.py as it is"""
    outcome().pass_on("right")


def test_guest_by_guest():
    """your tests pass when the amounts are added up guest by guest"""
    outcome().pass_on(GUEST_BY_GUEST)


def test_factor_first():
    """your tests pass when the guests are divided by 4 first"""
    outcome().pass_on(FACTOR_FIRST)


def test_grams():
    """your tests notice when amounts are rounded to whole grams"""
    notices(GRAMS)


def test_more():
    """your tests notice when there's a hundredth too much of everything"""
    notices(MORE)


def test_none():
    """your tests notice when nobody is a guest, and that's fine"""
    notices(NONE)


def test_one():
    """your tests notice when a single guest is refused"""
    notices(ONE)


def test_last():
    """your tests notice when 200 guests are refused"""
    notices(LAST)


def test_too_many():
    """your tests notice when 201 guests are accepted"""
    notices(TOO_MANY)


def test_nameless():
    """your tests notice when the message doesn't say which number"""
    notices(NAMELESS)


def test_kind():
    """your tests notice a TypeError for a number out of range"""
    notices(KIND)


def test_changed():
    """your tests notice when the recipe that was handed in changes"""
    notices(CHANGED)
