"""The night when the clock changes."""

from datetime import UTC

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
    return end.astimezone(UTC) - start.astimezone(UTC)


# Why this way
#
# In UTC no hour is missing and none comes twice, so every calculation with
# durations belongs there. Python's other rule, clock minus clock within one zone,
# is meant for appointments: "the same time tomorrow" is + 1 day on the clock, even
# when that day has 23 hours. Decide which of the two you mean before you subtract.
