from functools import cache

import pytest
from press_for_check import project
from pythlings_checks import own_tests, read

MEMBERS = "members pay as much as everybody else"
LEAST = "small orders cost less than 100 kr"
FULL = "a bottle that isn't full is counted, too"
NOBODY = "the label of an order that isn't there doesn't say which"
EMPTY = "the sheet of a day is empty"
BROKEN = {
    MEMBERS: {"prices": "def price(order):\n    return max(100, bottles(order.kilos) * 30)\n"},
    LEAST: {
        "prices": "def price(order):\n    return bottles(order.kilos) * (25 if order.member else 30)\n"
    },
    FULL: {"prices": "def bottles(kilos):\n    return int(-(-kilos // 1.5))\n"},
    NOBODY: {
        "desk": "_label = label\n\n\ndef label(orders, number):\n"
        "    known = any(order.number == number for order in orders)\n"
        "    return _label(orders, number) if known else 'no order'\n"
    },
    EMPTY: {
        "desk": "_sheet = day_sheet\n\n\ndef day_sheet(orders, day=None):\n    return _sheet(orders) if day is None else []\n"
    },
}


@cache
def outcome():
    versions = {"your program": project()}
    versions |= {words: project(**added) for words, added in BROKEN.items()}
    for files in versions.values():
        del files["tests/test_press.py"], files["pyproject.toml"]
    return own_tests("tests/test_press.py", versions)


def test_right():
    """your tests pass on your program"""
    outcome().pass_on("your program").at_least(2)


@pytest.mark.parametrize("words", BROKEN, ids=["members", "least", "full", "nobody", "empty"])
def test_broken(words):
    """your tests notice each broken version"""
    outcome().notice(words)


def test_mypy_settings():
    """pyproject.toml makes mypy strict"""
    read("pyproject.toml").has("tool.mypy.strict", True)


def test_gate():
    """pyproject.toml: coverage measures press, counts branches, and fails under 90 %"""
    settings = read("pyproject.toml")
    settings.has("tool.coverage.run.branch", True)
    key = "tool.coverage.run.source"
    key = f"{key}_pkgs" if f"{key}_pkgs" in settings else key
    settings.has(key)
    if "press" not in [str(name).strip("./") for name in settings[key]]:
        settings.wrong(key, "The folder that coverage should measure is `press`.")
    settings.has("tool.coverage.report.fail_under")
    limit = settings["tool.coverage.report.fail_under"]
    if not isinstance(limit, int | float) or limit < 90:
        settings.wrong("tool.coverage.report.fail_under", "The limit should be 90 or higher.")
