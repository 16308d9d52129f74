"""Skimming PEPs."""

ANSWER_604_STATUS = "Final"
ANSWER_604_VERSION = "3.10"

ANSWER_MATCHING = 634
ANSWER_MATCHING_REPLACED = 622

ANSWER_ROMAN_STATUS = "Rejected"

ANSWER_USABLE_IN_3_9 = 572


def population():
    """Return the population of the town, 1250000, written so that people can read it."""
    return 1_250_000


def probe(depth):
    """Return name and value of depth, such as "depth=3"."""
    return f"{depth=}"


# Why this way
#
# PEP 313 names Python 2.4, and yet no Python knows Roman numerals: the status
# comes first, the version only counts when it is Final. f"{depth=}" is meant for
# looking into a running program. It shows the value as the REPL would, with
# quotes round texts, so that 3 and '3' can be told apart.
