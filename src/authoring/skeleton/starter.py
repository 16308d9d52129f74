"""TODO(author): the title.

TODO(author): the idea in 5 to 15 lines, and why a working programmer cares.

    >>> double(4)
    8

TODO(author): what to do.
"""


def double(number):
    # TODO: give back twice the number.
    raise NotImplementedError
