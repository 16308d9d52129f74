# expect: the text is right for any other Python too
import platform
import sys


def python_text():
    return "cpython " + platform.python_version().rpartition(".")[0]


def as_number(major, minor):
    return major * 100 + minor


def is_new_enough(major, minor):
    return as_number(major, minor) >= as_number(3, 11)


print(python_text())
print("New enough:", is_new_enough(sys.version_info.major, sys.version_info.minor))
