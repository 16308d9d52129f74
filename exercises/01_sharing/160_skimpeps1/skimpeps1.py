"""Skimming PEPs.

Changes of the language are proposed in PEPs, Python Enhancement Proposals
(peps.python.org). When you meet unknown syntax at work, its PEP tells you why
it exists and which Python it needs. You read the header first:

    Draft       somebody proposes it
    Accepted    it has been agreed, and need not be in any Python yet
    Final       it is part of Python, from its Python-Version on
    Rejected    it was turned down; its Python-Version means nothing

Answer the questions from the four headers in this folder, pep_*.txt. Then use
two features: PEP 515 (Python 3.6) allows _ between the digits of a number, and
since 3.8 f"{total=}" shows the name and the value: total=40.
"""

# TODO: replace each ... by your answer. Versions and statuses are texts such as
# "3.9" and "Draft", numbers of PEPs are numbers.

# What is the status of PEP 604, and from which Python on can it be used?
ANSWER_604_STATUS = ...
ANSWER_604_VERSION = ...

# Which PEP brought structural pattern matching? And which one did it replace?
ANSWER_MATCHING = ...
ANSWER_MATCHING_REPLACED = ...

# The status of the proposal to write numbers as Roman numerals.
ANSWER_ROMAN_STATUS = ...

# A machine has Python 3.9. Which of the four proposals can be used there?
ANSWER_USABLE_IN_3_9 = ...


def population():
    """Return the population of the town, 1250000, written so that people can read it."""
    # TODO: the same number, with _ after each three digits from the right.
    return 0


def probe(depth):
    """Return name and value of depth, such as "depth=3"."""
    # TODO: the short form from the release notes.
    return depth
