"""Which Python is this?

On most machines there are several Pythons: one from the system, one from
python.org, one that came with a tool. Which one runs a program is the first
question when something works here and not there, and the program itself can
answer it.

import brings a module, a box of ready-made things, and a dot reaches into it:

    >>> import math
    >>> math.sqrt(81)
    9.0

The module sys knows about the running Python: sys.version_info.major and
sys.version_info.minor are the two parts of its version, as numbers, and
sys.implementation.name is the kind of Python, nearly always cpython, the one
from python.org.

Complete the text, such as "cpython 3.12". Then mend as_number: versions compared
as text go wrong. It should give 311 for 3.11 and 309 for 3.9.
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
