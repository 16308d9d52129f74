"""Every second one, and backwards."""

ANSWER_1 = "ACEG"
ANSWER_2 = "BEH"
ANSWER_3 = ""
ANSWER_4 = "FED"
ANSWER_5 = ""
ANSWER_6 = "FDB"


def is_palindrome_code(code):
    """Return True if the code reads the same from both ends, without its dashes."""
    plain = code.replace("-", "")
    return plain == plain[::-1]


# Why this way
#
# `text[5:2:-1]` is not `text[2:5]` turned round: the start is always included and
# the stop never, in both directions. Whoever needs a part backwards is safer with
# two slices, text[2:5][::-1]. A slice with start, stop and a negative step is legal
# and seldom worth the thinking it costs the next reader.
