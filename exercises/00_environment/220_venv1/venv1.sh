# An environment of its own.
#
# Two projects may need two versions of the same package. So each gets a
# virtual environment: a folder with its own Python and its own packages.
#
#     python -m venv myenv
#     python -c "import math; print(math.pi)"
#
# The first command makes one. Afterwards myenv/bin/python (on Windows
# myenv\Scripts\python.exe) knows only the packages of this folder: its
# sys.prefix is the folder, while sys.base_prefix is the Python it was made
# from. By habit the folder is called .venv and lies in the project. It is
# never moved, copied or put under version control, but made again. The second
# command shows how to give python a short program, in quotes.

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: write two commands.
#
#     1. make .venv (the option --without-pip makes it faster here)
#     2. let the Python in .venv print its own sys.prefix into prefix.txt. Its path
#        differs from system to system, so it is given: "$VENV_PY"
