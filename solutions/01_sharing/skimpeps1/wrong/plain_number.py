# expect: the number is written with _ after each three digits
ANSWER_604_STATUS = "Final"
ANSWER_604_VERSION = "3.10"
ANSWER_MATCHING = 634
ANSWER_MATCHING_REPLACED = 622
ANSWER_ROMAN_STATUS = "Rejected"
ANSWER_USABLE_IN_3_9 = 572


def population():
    return 1250000


def probe(depth):
    return f"{depth=}"
