# Two programs, one quarrel.
#
# The newsletter needs version 1 of a package, the shop needs version 3, and a
# Python has room for only one of them. Whichever Hana installs, her other
# program breaks.
#
# That's why each project gets a virtual environment: a folder with a Python
# and packages of its own. This makes one:
#
#     python -m venv myenv
#
# Now she has two Pythons. Which of them is python? Guess before you find out.
#
# The other one has a path: myenv/bin/python (on Windows
# myenv/Scripts/python.exe). By custom the folder is called .venv and is in the
# project's folder. If it breaks, delete it and make it again. Don't move it:
# it is full of paths.
#
# whereami.py says which Python runs it. Ask both. (This is for bash, on
# Windows for Git Bash.  pythlings shell venv1  opens a shell to try it in.)

set -e # stop at the first command that fails

# Given: the path of the environment's Python, on any system.
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: make the environment .venv. (--without-pip after venv makes it quicker.
# Nothing gets installed today.)

# TODO: let the Python from before run whereami.py, and send what it prints
# into outside.txt.

# TODO: let "$VENV_PY" do the same, into inside.txt.
