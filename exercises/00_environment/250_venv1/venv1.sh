# An environment of its own.
#
# Two projects on one machine may need two versions of the same package. So each
# project gets a virtual environment: a folder with a Python of its own, and with
# room for its own packages. The module venv makes one:
#
#     python -m venv myenv
#
# Afterwards myenv/bin/python (on Windows myenv\Scripts\python.exe) is a Python
# that knows only the packages of this folder. It says so itself: its sys.prefix is
# the folder of the environment, while sys.base_prefix is the Python it was made
# from. By habit the folder is called .venv and lies in the project.
#
# An environment is never moved, copied or put under version control: full paths
# are written into it. It is thrown away and made again.
#
# A short program can be given to python on the command line, in quotes:
#
#     python -c "import math; print(math.pi)"
#
# Write two commands: one makes .venv (the option --without-pip makes it faster
# here), and one lets the Python in .venv print its own sys.prefix into the file
# prefix.txt. Its path differs from system to system, so it is given: "$VENV_PY".

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: make .venv, then let its Python print its prefix into prefix.txt.
