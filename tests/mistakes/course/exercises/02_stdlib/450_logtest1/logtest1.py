"""Tests that read the log."""

import logging

import pytest
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


@pytest.fixture(autouse=True)
def everything(caplog):
    """Record all levels."""
    caplog.set_level(logging.DEBUG)


@pytest.mark.parametrize("charge", [accept, refuse, unreachable])
def test_card_number_is_never_logged(caplog, charge):
    """the card's number stands nowhere in the log"""
    pay(CARD, 1250, charge)
    assert CARD not in caplog.text


def test_accepted(caplog):
    """a payment is information"""
    assert pay(CARD, 1250, accept) is True
    record = caplog.records[-1]
    assert (record.levelname, "1250" in record.getMessage()) == ("INFO", True)


def test_refused(caplog):
    """a refusal is a warning"""
    assert pay(CARD, 1250, refuse) is False
    record = caplog.records[-1]
    assert (record.levelname, "1250" in record.getMessage()) == ("WARNING", True)


def test_unreachable(caplog):
    """an outage is an error with its traceback"""
    assert pay(CARD, 1250, unreachable) is False
    record = caplog.records[-1]
    assert (record.levelname, bool(record.exc_info)) == ("ERROR", True)
