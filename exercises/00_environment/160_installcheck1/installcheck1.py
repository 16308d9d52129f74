"""Which Python is this?

Most machines have several Pythons, and which one runs is the first question
when something works here and not there. The program itself can answer it.
import brings a module, a box of ready-made things; a dot reaches into it:

    >>> import math
    >>> math.sqrt(81)
    9.0

sys.version_info.major and sys.version_info.minor are the two parts of the
version, as numbers, and sys.implementation.name is the kind of Python.
Complete the text, such as "cpython 3.12". Then mend as_number, since versions
compared as text go wrong: it should give 311 for 3.11 and 309 for 3.9.
"""

import sys


def python_text():
    """Return the kind and version of the running Python."""
    # TODO: an f-string with the three values.
    return "python"


def as_number(major, minor):
    """Return one number for a version, larger for a newer version."""
    # TODO: a whole number. For the text, "3.9" is larger than "3.11".
    return f"{major}.{minor}"


def is_new_enough(major, minor):
    """Return True if this course runs on that version: it needs 3.11."""
    return as_number(major, minor) >= as_number(3, 11)


print(python_text())
print("New enough:", is_new_enough(sys.version_info.major, sys.version_info.minor))
