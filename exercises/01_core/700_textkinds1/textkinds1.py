r"""Quotes, backslashes and line breaks.

A text stands between two equal quotes: '...' or "...". A backslash in it starts a
special character: \n is a line break, \t a tab, \\ one backslash, \" a quote.
An r in front makes a raw text, in which a backslash is only a backslash. Between
three quotes a text may run over several lines.

    >>> print(r"one\ttwo", 'He said "no".')
    one\ttwo He said "no".
    >>> print("one\ttwo")
    one	two

Paths of Windows and search patterns are full of backslashes, and "C:\new" quietly
contains a line break: the program runs and looks for a file that cannot exist.

Give the five names of this ferry office their texts, as the comments show them.
"""

# TODO: give each name the text that the comment above it shows. One is there, and it
# is wrong.

# She said: "It's the 7:40 ferry."
quotation = ""

# C:\new\tickets
folder = "C:\new\tickets"

# One text of two lines, with a tab in each line:
# Adult	12
# Child	5
prices = ""

# One text of three lines:
# The tide comes in,
# the tide goes out,
# the ferry waits.
poem = ""

# \d+\.\d{2}
pattern = ""

print(quotation)
print(folder)
print(prices)
print(poem)
print(pattern)
