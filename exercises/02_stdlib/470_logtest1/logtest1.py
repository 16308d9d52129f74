"""Tests that read the log.

A log is read when something has gone wrong, so it must be right. pytest's caplog
fixture records what is logged during a test:

    def test_low_water(caplog):
        caplog.set_level(logging.DEBUG)
        report_level(12)
        assert caplog.record_tuples == [("tank", logging.WARNING, "12 cm left")]
        assert caplog.records[0].exc_info is None

Without set_level only WARNING and above is recorded. record.getMessage() is the
finished text, record.levelname the level, record.exc_info tells whether a traceback
is with it. caplog.text is the whole log as text, tracebacks included.

A log that tells too much is a leak: a card number in a log file has cost companies
millions. The module payment.py in this folder is right; read the promises in the
docstring of pay. Write tests for them here, so that they pass for this module and
fail for one that logs the card number, one that uses the wrong level, and one that
loses the traceback. Run them yourself with: python -m pytest logtest1.py
"""

import logging

from payment import pay

CARD = "4929123456781234"


def accept(card, cents):
    """Stand in for a bank that accepts."""
    return True


def refuse(card, cents):
    """Stand in for a bank that refuses."""
    return False


def unreachable(card, cents):
    """Stand in for a bank that cannot be reached."""
    raise OSError("connection timed out")


# TODO: write at least three tests: def test_...(caplog):
