# Three ways to start a program.
#
# A Python program can be started in three ways. For a file radio.py:
#
#     python radio.py      Python runs this file
#     python -m radio      Python looks for a module of that name and runs it
#     ./radio.py           the system runs the file itself
#
# With -m goes the name of a module: no path, and no .py. Python finds it in the
# current folder or among the installed packages, which is why you will often see
# python -m pip and python -m pytest. From another folder -m radio finds nothing.
#
# For the third way the first line of the file must say which program can read
# it. This line is called the shebang:
#
#     #!/usr/bin/env python3
#
# and the file needs the right to be run, given once with  chmod +x radio.py
# (Windows has neither; there the file ending decides. The check does not look at
# the third way on Windows.)
#
# Add the shebang to greet.py. Then write the commands that start it in the three
# ways, in the order above. The check runs this script in the folder of greet.py.

set -e # stop at the first command that fails

# TODO: start greet.py in three ways.
