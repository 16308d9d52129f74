"""Which Python is this?"""

import sys


def python_text():
    """Return the kind and version of the running Python."""
    return f"{sys.implementation.name} {sys.version_info.major}.{sys.version_info.minor}"


def as_number(major, minor):
    """Return one number for a version, larger for a newer version."""
    return major * 100 + minor


def is_new_enough(major, minor):
    """Return True if this course runs on that version: it needs 3.11."""
    return as_number(major, minor) >= as_number(3, 11)


print(python_text())
print("New enough:", is_new_enough(sys.version_info.major, sys.version_info.minor))


# Why this way
#
# Programs that compared sys.version as text ran well until Python 3.10 came out,
# and then took it for 3.1. Numbers compare as one expects. Later in the course
# you will write `sys.version_info >= (3, 11)`, which compares part by part and
# needs no calculation.
