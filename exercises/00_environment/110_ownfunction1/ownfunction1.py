"""Your own functions.

def gives a piece of program a name; the lines that belong to it are indented
by four spaces. What stands in the brackets gets its value in the call, and
return hands the result back to the caller:

    >>> def double(number):
    ...     return number * 2
    >>> double(21)
    42

A calculation is written once and can be tried by itself. That is how your work
is checked from now on: `assert double(21) == 42` compares what your function
returned (printing is not returning) with what was wanted. A bicycle hire
charges 5 for the bicycle and 2 for each hour. Complete the three functions.
"""


def fee(hours):
    """Return what one bicycle costs for so many hours."""
    # TODO: 5 for the bicycle and 2 for each hour.
    return 0


def label(number, colour):
    """Return the text of the label, such as "Bicycle 7 (red)"."""
    # TODO: an f-string with both names.
    return "Bicycle"


def fee_for_two(first_hours, second_hours):
    """Return what two bicycles cost together, each hired for its own time."""
    # TODO: call fee, do not write its calculation again.
    return 0
