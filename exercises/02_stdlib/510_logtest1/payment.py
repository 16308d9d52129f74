"""Payments of a cinema's web shop."""

import logging

logger = logging.getLogger(__name__)


def pay(card, cents, charge):
    """Charge the card and return True when the bank accepts.

    charge(card, cents) asks the bank: it returns True or False, or raises OSError.

    Accepted: an INFO line with the cents. Refused: a WARNING line with the cents,
    and False is returned. Bank not reachable: an ERROR line with the traceback, and
    False is returned. The card's number never stands in the log; its last four
    digits may.
    """
    logger.debug("asking the bank about a card ending in %s", card[-4:])
    try:
        accepted = charge(card, cents)
    except OSError:
        logger.exception("bank not reachable for %s cents", cents)
        return False
    if not accepted:
        logger.warning("card ending in %s refused for %s cents", card[-4:], cents)
        return False
    logger.info("paid %s cents", cents)
    return True
