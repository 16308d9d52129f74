# Two programs, one quarrel.
#
# Hana's newsletter needs version 1 of a package, her shop needs version 3. One
# Python holds only one of them, so whichever she installs, the other program
# breaks.
#
# That's why each project gets a virtual environment: a folder with a Python and
# packages of its own.
#
#     python -m venv myenv
#
# makes one. Now there are two Pythons: python is still the one from before, and
# myenv/bin/python (on Windows myenv/Scripts/python.exe) uses the packages in
# myenv. By habit the folder is called .venv and is part of the project. If
# something goes wrong with it, delete it and make it again. Don't move it: it
# is full of paths.
#
# whereami.py tells you which Python is running. Ask both. (This is for bash, on
# Windows for Git Bash.  pythlings shell venv1  opens a shell to try it in.)

set -e # stop at the first command that fails

# Given: the path of the environment's Python, on any system.
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: make the environment .venv. (--without-pip after venv makes it quicker.
# Nothing gets installed today.)

# TODO: let the Python from before run whereami.py, and send what it prints into
# outside.txt.

# TODO: let "$VENV_PY" do the same, into inside.txt.
