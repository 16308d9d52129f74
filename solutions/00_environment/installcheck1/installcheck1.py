"""Which Python is this?"""

import platform
import sys

print("Python", platform.python_version())
print("Kind:", sys.implementation.name)
print("System:", platform.system())
print("Started from:", sys.executable)


# Why this way
#
# `sys.version` would print a whole line, with the date and the compiler in it:
# good for a report, hard to read out on the phone. Of the four, the last line
# solves most riddles: "it works in the editor and not in the terminal" usually
# means that two different Pythons were started.
