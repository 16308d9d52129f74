# Installed, and still not there.
#
#     $ pip install rich
#     Successfully installed rich-13.7.1
#     $ .venv/bin/python letter.py
#     ModuleNotFoundError: No module named 'rich'
#
# How can both be true? Paulo's pip belongs to a different Python from the one
# that runs his letter. pip puts packages (from pypi.org, as a rule) into the Python
# that runs pip. Let the right one run it, and there is no doubt:
#
#     .venv/bin/python -m pip install rich             the newest version
#     .venv/bin/python -m pip install rich==13.7.1     exactly this one
#     .venv/bin/python -m pip install --upgrade rich   a newer one than is there
#     .venv/bin/python -m pip list                     what is there
#
# Without --upgrade, a package that is there stays as it is, however old.
#
# Today you install a parrot. What is installed can be started:
#
#     .venv/bin/python -m pythlings_parrot
#
# pythlings-parrot 1.0 and 1.2 are only in a folder of the check, which has no
# network. By hand the script can't find them: try rich, in a .venv of yours.
# (This script is for bash. On Windows that's Git Bash.)

set -e # stop at the first command that fails

# Given: the path of the environment's Python. .venv is there already.
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: install version 1.0 of pythlings-parrot into .venv.

# TODO: start the parrot with "$VENV_PY", and send what it prints into old.txt.

# TODO: upgrade the parrot. Then start it once more, into new.txt.

# TODO: write the list of what is in .venv now into installed.txt.
