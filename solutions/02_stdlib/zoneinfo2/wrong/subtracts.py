# expect: the real duration, in spring, in autumn and on any other night
"""The night when the clock changes."""

ANSWER_MARCH_SUBTRACTED = 2.0
ANSWER_MARCH_REAL = 1.0
ANSWER_OCTOBER_REAL = 3.0
ANSWER_OCTOBER_OFFSET = "+01:00"
ANSWER_LATER_OFFSET = "+00:00"
ANSWER_FOLD_SUBTRACTED = 0.0
ANSWER_GAP_IN_UTC = "01:30"
ANSWER_ADDED = "02:30"


def really(start, end):
    """Return the timedelta that really passes between two aware times."""
    return end - start
