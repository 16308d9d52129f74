"""TODO(author): the title.

TODO(author): what to do. The examples are in the README.md beside this file.
"""


def double(number):
    # TODO: give back twice the number.
    raise NotImplementedError
