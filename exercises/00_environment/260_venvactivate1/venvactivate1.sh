# What activating does.
#
# To type .venv/bin/python all day is tiresome. Activating an environment puts its
# folder of programs at the front of PATH, and notes in the variable VIRTUAL_ENV
# which one it is. That is all. It holds for this one shell until deactivate or
# until the shell is closed; other terminals know nothing of it.
#
#     source .venv/bin/activate             Linux, macOS
#     source .venv/Scripts/activate         Git's bash on Windows
#     .venv\Scripts\Activate.ps1            PowerShell
#     deactivate                            all of them
#
# The file is sourced, not run: a script that is run gets a copy of the variables,
# and the changes are gone when it ends. When a package is "not found although I
# installed it", look at these two first: VIRTUAL_ENV, and which python runs.
#
# The check has made .venv in the folder where this script starts. Write into
# before.txt, during.txt and after.txt what holds before activating, while it is
# active, and after deactivating. Each file has two lines, made by these commands:
#
#     echo "env: $VIRTUAL_ENV"
#     command -v python

set -e # stop at the first command that fails

ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi

echo "env: $VIRTUAL_ENV" > before.txt
command -v python >> before.txt

# TODO: activate ("$ACTIVATE" is the path), write during.txt, deactivate, after.txt.
