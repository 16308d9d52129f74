# expect: the one proposal that Python 3.9 has: final, and not newer than 3.9
ANSWER_604_STATUS = "Final"
ANSWER_604_VERSION = "3.10"
ANSWER_MATCHING = 634
ANSWER_MATCHING_REPLACED = 622
ANSWER_ROMAN_STATUS = "Rejected"
ANSWER_USABLE_IN_3_9 = 313


def population():
    return 1_250_000


def probe(depth):
    return f"{depth=}"
