# Three ways to start a program.
#
#     python radio.py      Python runs this file
#     python -m radio      Python looks for a module of that name and runs it
#     ./radio.py           the system runs the file itself
#
# With -m goes the name of a module: no path, and no .py. Python finds it in
# the current folder or among the installed packages, hence python -m pip.
#
# For the third way the file needs the right to be run, given once with  chmod
# +x radio.py  and a first line, the shebang, that says which program reads it.
# (Windows has neither; there, the check leaves this way out.)
#
#     #!/usr/bin/env python3

set -e # stop at the first command that fails

# TODO: add the shebang to greet.py. Then start greet.py here in the three ways,
# in the order above. The script runs in the folder of greet.py.
