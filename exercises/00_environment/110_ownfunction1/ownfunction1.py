"""Your own functions.

def gives a piece of program a name. The lines that belong to it are indented by
four spaces. What stands in the brackets gets its value when the function is
called, and return hands the result back to the caller:

    >>> def double(number):
    ...     return number * 2
    >>> double(21)
    42

Functions are how programs are built: a small calculation is written once, has a
name, and can be tried by itself. That is also how your work is checked from now
on. A test calls your function and compares, for example
`assert double(21) == 42`: on the left what your function returned, on the right
what was wanted. A printed result is not returned, and the test gets nothing.

A bicycle hire charges 5 for the bicycle and 2 for each hour. Complete the three
functions: replace what stands after return.
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
