"""Empty is false.

Where Python expects True or False, any value may stand. Zeros, empty things and
None count as false: 0, 0.0, "", [], {}, None. All other values count as true.
`bool(x)` shows it; `and` and `or` hand out one of their two sides, as it is:

    >>> bool(7), bool("")
    (True, False)
    >>> "" or "nobody"
    'nobody'
    >>> "Ada" or "nobody"
    'Ada'

So `name or "nobody"` is the short way to a substitute for an empty text, and
`if basket:` asks whether there is anything in it. You will read both in every
program; look out for a 0 that is a value and counts as false all the same.

Predict the values, then complete the function.
"""

# TODO: replace each ... by True or False.

# bool(0)
ANSWER_1 = ...

# bool(-1)
ANSWER_2 = ...

# bool(0.0)
ANSWER_3 = ...

# bool("0")
ANSWER_4 = ...

# bool(" ")
ANSWER_5 = ...

# bool([])
ANSWER_6 = ...

# bool([0])
ANSWER_7 = ...

# bool({})
ANSWER_8 = ...

# bool(None)
ANSWER_9 = ...

# bool("False")
ANSWER_10 = ...

# TODO: replace each ... by the value that the expression has.

# "tea" or "coffee"
ANSWER_11 = ...

# "tea" and "coffee"
ANSWER_12 = ...

# 0 or ""
ANSWER_13 = ...

# 0 and 12 / 0
ANSWER_14 = ...


def display_name(nick, full):
    """Return what to print on a badge: the nickname, or else the full name.

    Either may be empty or None. If both are missing, the badge says "Guest".
    """
    # TODO
    return ""
