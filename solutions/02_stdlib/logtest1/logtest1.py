"""Eleven months in the log."""

import logging

from payment import pay

CARD = "4929123456781234"


def accept(card, cents):
    """Be a bank that accepts."""
    return True


def refuse(card, cents):
    """Be a bank that refuses."""
    return False


def unreachable(card, cents):
    """Be a bank that can't be reached."""
    raise OSError("no answer")


def test_accepted(caplog):
    caplog.set_level(logging.DEBUG)
    assert pay(CARD, 1250, accept) is True
    record = caplog.records[-1]
    assert record.levelname == "INFO"
    assert "1250" in record.getMessage()


def test_refused(caplog):
    assert pay(CARD, 1250, refuse) is False
    record = caplog.records[-1]
    assert record.levelname == "WARNING"
    assert "1250" in record.getMessage()


def test_unreachable(caplog):
    assert pay(CARD, 1250, unreachable) is False
    record = caplog.records[-1]
    assert record.levelname == "ERROR"
    assert record.exc_info is not None


def test_card_is_never_logged(caplog):
    caplog.set_level(logging.DEBUG)
    for bank in (accept, refuse, unreachable):
        pay(CARD, 1250, bank)
    assert CARD not in caplog.text


# Why this way
#
# The tests look for what was promised (level, cents, traceback, no card number), not for the
# exact words. Somebody will improve a message next week, and a test that fails then teaches
# people to ignore tests. The card is looked for in `caplog.text`, since numbers also leak in
# tracebacks, and at the level DEBUG, where nobody looks.
