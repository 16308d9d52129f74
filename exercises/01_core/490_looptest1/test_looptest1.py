from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "garden.py").read_text(encoding="utf-8")
TO_THE_END = "a dry spell that goes on to the last day is forgotten"
ALTOGETHER = "all dry days are counted, also those that aren't next to each other"
LAST = "the last dry spell is returned, not the longest"
NOTHING = "a diary without any day makes it fail"

NEVER_CLOSED = """
def longest_dry_spell(rain):
    longest = current = 0
    for litres in rain:
        if litres == 0:
            current += 1
        else:
            longest = max(longest, current)
            current = 0
    return longest
"""

COUNTS_ALL = """
def longest_dry_spell(rain):
    return sum(litres == 0 for litres in rain)
"""

KEEPS_LAST = """
def longest_dry_spell(rain):
    kept = current = 0
    for litres in rain:
        current = current + 1 if litres == 0 else 0
        if current:
            kept = current
    return kept
"""

NEEDS_A_DAY = """
def longest_dry_spell(rain):
    longest = current = 1 if rain[0] == 0 else 0
    for litres in rain[1:]:
        current = current + 1 if litres == 0 else 0
        longest = max(longest, current)
    return longest
"""


@cache
def outcome():
    return own_tests(
        "looptest1.py",
        {
            "right": {"garden.py": RIGHT},
            TO_THE_END: {"garden.py": NEVER_CLOSED},
            ALTOGETHER: {"garden.py": COUNTS_ALL},
            LAST: {"garden.py": KEEPS_LAST},
            NOTHING: {"garden.py": NEEDS_A_DAY},
        },
    )


def test_right_version():
    """your tests pass when the function is right"""
    outcome().pass_on("right")


def test_to_the_end():
    """your tests notice when a dry spell up to the last day is forgotten"""
    outcome().notice(TO_THE_END)


def test_altogether():
    """your tests notice when all dry days are counted, not those in a row"""
    outcome().notice(ALTOGETHER)


def test_last():
    """your tests notice when the last dry spell is returned, not the longest"""
    outcome().notice(LAST)


def test_nothing():
    """your tests notice when the function fails for a diary without any day"""
    outcome().notice(NOTHING)
