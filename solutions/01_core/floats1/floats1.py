"""Nearly is not equal."""

import math

ANSWER_1 = False
ANSWER_2 = True
ANSWER_3 = 2
ANSWER_4 = 4
ANSWER_5 = True
ANSWER_6 = True
ANSWER_7 = False
ANSWER_8 = 3.0


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for the shop's scale."""
    return math.isclose(first, second, abs_tol=0.0005)


# Why this way
#
# How far apart is "the same" is a question about the scale, not about floats, so
# the number comes from the scale. abs(first - second) <= 0.0005 would do as well
# here; isclose also compares relative to the size, which is what you want for
# numbers of very different size. For money use neither: count cents.
