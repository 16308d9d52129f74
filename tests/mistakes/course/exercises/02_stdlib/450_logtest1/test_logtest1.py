from pathlib import Path

import pytest
from pythlings_checks import own_tests

GOOD = Path("payment.py").read_text(encoding="utf-8")

WRONG = {
    "card number at debug level": [("card[-4:])\n    try", "card)\n    try")],
    "card number in the warning": [
        ("card ending in %s refused", "card %s refused"),
        ("card[-4:], cents", "card, cents"),
    ],
    "card number in the error": [('for %s cents", cents)\n', 'for %s", (card, cents))\n')],
    "refusal logged as information": [("logger.warning", "logger.info")],
    "success logged as a warning": [("logger.info", "logger.warning")],
    "traceback lost": [("logger.exception", "logger.error")],
    "outage logged as a warning": [
        (
            'logger.exception("bank not reachable for %s cents", cents)',
            'logger.warning("bank not reachable for %s cents", cents, exc_info=True)',
        )
    ],
    "nothing logged for a success": [('logger.info("paid %s cents", cents)', "pass")],
}


@pytest.fixture(scope="module")
def said():
    """What the learner's tests say of each payment module."""
    versions = {"right": {"payment.py": GOOD}}
    for fault, changes in WRONG.items():
        source = GOOD
        for old, new in changes:
            assert old in source
            source = source.replace(old, new)
        versions[fault] = {"payment.py": source}
    return own_tests("logtest1.py", versions)


def test_good(said):
    """your tests pass for the module as it is"""
    said.pass_on("right")


def test_three(said):
    """there are at least three tests"""
    said.at_least(3)


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(said, fault):
    """your tests catch a module that does it wrongly"""
    said.notice(fault)
