"""Skimming PEPs.

Changes of the language are proposed in PEPs, Python Enhancement Proposals, and
all of them can be read at peps.python.org. Nobody reads them from end to end. You
read the header, and it says whether the rest concerns you:

    Draft       somebody proposes it
    Accepted    it has been agreed, and need not be in any Python yet
    Final       it is part of Python, from the version in Python-Version on
    Rejected    it was turned down; the Python-Version in it means nothing
    Superseded  another PEP took its place

When you meet unknown syntax at work, the PEP tells you why it exists and which
Python it needs.

Four headers lie in this folder as pep_*.txt. Answer the questions from them;
versions and statuses are texts such as "3.9" and "Draft", numbers of PEPs are
numbers. Then use two features in one line each: PEP 515 (Python 3.6) allows _
between the digits of a number, and since 3.8 (this one stands in the release
notes only) f"{depth=}" shows the name and the value: depth=3.
"""

# What is the status of PEP 604, and from which Python on can it be used?
ANSWER_604_STATUS = None
ANSWER_604_VERSION = None

# Which PEP brought structural pattern matching? And which one did it replace?
ANSWER_MATCHING = None
ANSWER_MATCHING_REPLACED = None

# The status of the proposal to write numbers as Roman numerals.
ANSWER_ROMAN_STATUS = None

# A machine has Python 3.9. Which of the four proposals can be used there?
ANSWER_USABLE_IN_3_9 = None


def population():
    """Return the population of the town, 1250000, written so that people can read it."""
    # TODO: the same number, with _ after each three digits from the right.
    return 0


def probe(depth):
    """Return name and value of depth, such as "depth=3"."""
    # TODO: the short form from the release notes.
    return depth
