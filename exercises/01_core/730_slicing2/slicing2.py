"""Every second one, and backwards.

A slice may have a third number, the step: `text[start:stop:step]`. With a negative
step it runs from right to left, and its start is then on the right.

    >>> ticket = "ABCDEFGH"
    >>> ticket[1:6:2]
    'BDF'
    >>> ticket[::-1]
    'HGFEDCBA'
    >>> ticket[6:10]
    'GH'

A slice that reaches beyond the end takes what is there. A single place that does not
exist is an error: ticket[10] is an IndexError. Both are useful, as long as you know
which one you wrote. `[::-1]` is the customary way to reverse a text or a list.

A strip of eight tickets is called "ABCDEFGH". Predict the slices, then complete the
function.
"""

# TODO: replace each ... by the text that you predict, in quotes.

# "ABCDEFGH"[::2]
ANSWER_1 = ...

# "ABCDEFGH"[1::3]
ANSWER_2 = ...

# "ABCDEFGH"[5:2]
ANSWER_3 = ...

# "ABCDEFGH"[5:2:-1]
ANSWER_4 = ...

# "ABCDEFGH"[8:20]
ANSWER_5 = ...

# "ABCDEFGH"[-3::-2]
ANSWER_6 = ...


def is_palindrome_code(code):
    """Return True if the code reads the same from both ends, without its dashes.

    "12-3-21" does, since "12321" is the same backwards. Capitals count as written.
    """
    # TODO: code.replace("-", "") gives the code without dashes.
    return code
