r"""Quotes, backslashes and line breaks.

A text stands between two equal quotes: '...' or "...". A backslash in it starts a
special character: \n is a line break, \t a tab, \\ one backslash, \" a quote.
An r in front makes a raw text, in which a backslash is only a backslash. Between
three quotes a text may run over several lines.

    >>> print("one\ttwo")
    one	two
    >>> print(r"one\ttwo")
    one\ttwo
    >>> print('He said "no".')
    He said "no".

Paths of Windows and search patterns are full of backslashes, and "C:\new" quietly
contains a line break: the program runs and looks for a file that cannot exist.

Give the five names the texts that the program must print:

    She said: "It's the 7:40 ferry."
    C:\new\tickets
    Adult	12
    Child	5
    The tide comes in,
    the tide goes out,
    the ferry waits.
    \d+\.\d{2}

The two lines of prices are one text, with a tab in each line. The three lines of the
poem are one text too.
"""

# TODO: give each name the right text. One is there, and it is wrong.

quotation = ""
folder = "C:\new\tickets"
prices = ""
poem = ""
pattern = ""

print(quotation)
print(folder)
print(prices)
print(poem)
print(pattern)
