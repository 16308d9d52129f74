"""Eleven months in the log.

That's how long a cinema in Recife had its customers' card numbers in a log file that everybody
in the office could open. There were tests, and all of them passed. Not one looked at the log.

If a test has a parameter `caplog`, pytest hands it everything that is logged meanwhile:

    def test_low_water(caplog):
        caplog.set_level(logging.DEBUG)
        report(12)
        record = caplog.records[0]
        assert record.levelname == "WARNING"
        assert "12" in record.getMessage()
        assert record.exc_info is None

Without set_level it keeps WARNING and above. If there's a traceback, `exc_info` isn't None.
`caplog.text` is the whole log as one text, tracebacks included.

payment.py, beside this file, is right. Write three tests or more for what the docstring of
`pay` promises. They run with eleven broken versions, and once with a right one in which only
the words of the messages are others. Run them yourself:

    pythlings shell logtest1 -- python -m pytest logtest1.py
"""

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
    # TODO: what should be in the log now, and what shouldn't?


# TODO: the other promises.
