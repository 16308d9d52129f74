"""Tests that read the log.

A log is read when something has gone wrong, so it must be right; and a card number
in a log file is a leak. A test with a parameter named caplog is handed pytest's
record of what was logged while it ran:

    def test_low_water(caplog):
        caplog.set_level(logging.DEBUG)
        report_level(12)
        assert caplog.record_tuples == [("tank", logging.WARNING, "12 cm left")]
        assert caplog.records[0].exc_info is None

Without set_level it keeps WARNING and above only. A record has levelname, exc_info (is
a traceback with it?) and getMessage(), the finished text; caplog.text is the whole
log, tracebacks included.

payment.py in this folder is right. Write tests for the promises in the docstring of
pay: they pass for it and fail for a version that logs the card number, uses a wrong
level or loses the traceback. Run them yourself: python -m pytest logtest1.py
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
