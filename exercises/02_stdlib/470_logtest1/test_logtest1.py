import re
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = Path("payment.py").read_text(encoding="utf-8")
MINE = Path("logtest1.py").read_text(encoding="utf-8")

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


def outcome(folder, source):
    """Run the learner's tests against this payment module."""
    (folder / "payment.py").write_text(source, encoding="utf-8")
    (folder / "logtest1.py").write_text(MINE, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "logtest1.py"]
    result = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    print(result.stdout[-2000:])
    names = {0: "your tests pass", 1: "a test of yours fails", 5: "you have no tests yet"}
    number = re.search(r"(\d+) passed", result.stdout)
    return names.get(result.returncode, "your tests cannot be run"), int(number[1]) if number else 0


def test_good(tmp_path):
    """your tests pass for the module as it is"""
    assert outcome(tmp_path, GOOD)[0] == "your tests pass"


def test_three(tmp_path):
    """there are at least three tests"""
    assert min(outcome(tmp_path, GOOD)[1], 3) == 3


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(tmp_path, fault):
    """your tests catch a module that does it wrongly"""
    source = GOOD
    for old, new in WRONG[fault]:
        source = source.replace(old, new)
    assert source != GOOD
    assert outcome(tmp_path, source)[0] == "a test of yours fails", fault
