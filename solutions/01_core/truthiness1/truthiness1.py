"""Empty is false."""

ANSWER_1 = False
ANSWER_2 = True
ANSWER_3 = False
ANSWER_4 = True
ANSWER_5 = True
ANSWER_6 = False
ANSWER_7 = True
ANSWER_8 = False
ANSWER_9 = False
ANSWER_10 = True

ANSWER_11 = "tea"
ANSWER_12 = "coffee"
ANSWER_13 = ""
ANSWER_14 = 0


def display_name(nick, full):
    """Return what to print on a badge: the nickname, or else the full name."""
    return nick or full or "Guest"


# Why this way
#
# `or` takes the first true value and the last one if none is. It is right here
# because an empty nickname and no nickname mean the same. Where 0 or "" would be
# a proper answer, `or` throws it away: then ask `is None`, as the next exercise
# does. Text from a form or a file, such as "0" or "False", is true.
