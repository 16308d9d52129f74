# expect: a version becomes one whole number
import sys


def python_text():
    return f"{sys.implementation.name} {sys.version_info.major}.{sys.version_info.minor}"


def as_number(major, minor):
    return major * 10 + minor


def is_new_enough(major, minor):
    return as_number(major, minor) >= as_number(3, 11)


print(python_text())
print("New enough:", is_new_enough(sys.version_info.major, sys.version_info.minor))
