"""TODO(author): the title.

TODO(author): the idea in 5 to 15 lines, and why a working programmer cares.

TODO(author): what to do.
"""

number = 4

# TODO: print twice the number.
