from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "payment.py").read_text(encoding="utf-8")

OTHER_WORDS = "right, and only the words of the messages are others"
CARD_DEBUG = "the card's number is in the log at the level DEBUG"
CARD_ACCEPTED = "the card's number is in the line of an accepted payment"
CARD_REFUSED = "the card's number is in the line of a refused payment"
CARD_ERROR = "the card's number is in the line about a bank that can't be reached"
REFUSED_INFO = "a refused payment is logged as INFO"
REFUSED_CENTS = "the line of a refused payment doesn't have the cents in it"
ACCEPTED_WARNING = "an accepted payment is logged as a WARNING"
ACCEPTED_NOTHING = "nothing is logged when a payment is accepted"
NO_TRACEBACK = "the traceback isn't there when the bank can't be reached"
UNREACHED_WARNING = "a bank that can't be reached is only a WARNING"
UNREACHED_TRUE = "True is returned when the bank can't be reached"

EXCEPTION = """logger.exception("the bank can't be reached for %s cents", cents)"""
CHANGES = {
    OTHER_WORDS: [
        ("asking the bank about the card that ends in", "question to bank, card …"),
        ("the bank can't be reached for %s cents", "no bank for %s ct"),
        (
            '"the card that ends in %s is refused for %s cents", card[-4:]',
            '"no to %s: %s", card[-4:]',
        ),
        ("paid %s cents", "%s ct were paid"),
    ],
    CARD_DEBUG: [("card[-4:])\n    try", "card)\n    try")],
    CARD_ACCEPTED: [('"paid %s cents", cents', '"paid %s cents with %s", cents, card')],
    CARD_REFUSED: [("card[-4:], cents", "card, cents")],
    CARD_ERROR: [
        ('for %s cents", cents)\n        return', 'for %s", (card, cents))\n        return')
    ],
    REFUSED_INFO: [("logger.warning", "logger.info")],
    REFUSED_CENTS: [('refused for %s cents", card[-4:], cents', 'refused", card[-4:]')],
    ACCEPTED_WARNING: [("logger.info", "logger.warning")],
    ACCEPTED_NOTHING: [('logger.info("paid %s cents", cents)\n', "pass\n")],
    NO_TRACEBACK: [("logger.exception", "logger.error")],
    UNREACHED_WARNING: [
        (
            EXCEPTION,
            EXCEPTION.replace("exception", "warning").replace("cents)", "cents, exc_info=True)"),
        )
    ],
    UNREACHED_TRUE: [
        ("cents)\n        return False\n    if", "cents)\n        return True\n    if")
    ],
}


@cache
def outcome():
    """What the learner's tests say of each version."""
    versions = {"right": {"payment.py": RIGHT}}
    for words, changes in CHANGES.items():
        source = RIGHT
        for old, new in changes:
            if old not in source:
                raise LookupError(old)
            source = source.replace(old, new)
        versions[words] = {"payment.py": source}
    return own_tests("logtest1.py", versions)


def test_right():
    """your tests pass on payment.py as it is"""
    outcome().pass_on("right")


def test_three():
    """there are at least three tests"""
    outcome().at_least(3)


def test_other_words():
    """your tests pass when only the words of the messages are others"""
    outcome().pass_on(OTHER_WORDS)


def test_card_debug():
    """your tests notice a card number at the level DEBUG"""
    outcome().notice(CARD_DEBUG)


def test_card_accepted():
    """your tests notice the number of a card that was accepted"""
    outcome().notice(CARD_ACCEPTED)


def test_card_refused():
    """your tests notice the number of a card that was refused"""
    outcome().notice(CARD_REFUSED)


def test_card_error():
    """your tests notice a card number when the bank can't be reached"""
    outcome().notice(CARD_ERROR)


def test_refused_info():
    """your tests notice a refused payment that's only an INFO"""
    outcome().notice(REFUSED_INFO)


def test_refused_cents():
    """your tests notice a refused payment without its cents"""
    outcome().notice(REFUSED_CENTS)


def test_accepted_warning():
    """your tests notice an accepted payment that's a WARNING"""
    outcome().notice(ACCEPTED_WARNING)


def test_accepted_nothing():
    """your tests notice an accepted payment that isn't logged"""
    outcome().notice(ACCEPTED_NOTHING)


def test_no_traceback():
    """your tests notice a lost traceback"""
    outcome().notice(NO_TRACEBACK)


def test_unreached_warning():
    """your tests notice a bank out of reach that's only a WARNING"""
    outcome().notice(UNREACHED_WARNING)


def test_unreached_true():
    """your tests notice a True when the bank can't be reached"""
    outcome().notice(UNREACHED_TRUE)
