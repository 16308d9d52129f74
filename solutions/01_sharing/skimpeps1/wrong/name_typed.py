# expect: a text is shown in quotes, as the short form does by itself
ANSWER_604_STATUS = "Final"
ANSWER_604_VERSION = "3.10"
ANSWER_MATCHING = 634
ANSWER_MATCHING_REPLACED = 622
ANSWER_ROMAN_STATUS = "Rejected"
ANSWER_USABLE_IN_3_9 = 572


def population():
    return 1_250_000


def probe(depth):
    return f"depth={depth}"
