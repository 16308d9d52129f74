"""Payments in a cinema's web shop."""

import logging

logger = logging.getLogger(__name__)


def pay(card, cents, charge):
    """Charge the card, and return whether the bank has accepted: True or False.

    charge(card, cents) asks the bank. It returns True or False, or raises an OSError if the
    bank can't be reached.

    - Accepted: there's an INFO line with the cents in it.
    - Refused: there's a WARNING line with the cents in it, and False is returned.
    - Bank not reached: there's an ERROR line with the traceback, and False is returned.
    - The number of the card is never in the log, at no level. Its last four digits may be.
    """
    logger.debug("asking the bank about the card that ends in %s", card[-4:])
    try:
        accepted = charge(card, cents)
    except OSError:
        logger.exception("the bank can't be reached for %s cents", cents)
        return False
    if not accepted:
        logger.warning("the card that ends in %s is refused for %s cents", card[-4:], cents)
        return False
    logger.info("paid %s cents", cents)
    return True
