# What activating does.
#
# To type .venv/bin/python all day is tiresome. Activating puts the
# environment's folder of programs at the front of PATH and notes in the
# variable VIRTUAL_ENV which one it is, in this one shell only, until
# deactivate.
#
#     source .venv/bin/activate             Linux, macOS
#     source .venv/Scripts/activate         Git's bash on Windows
#     .venv\Scripts\Activate.ps1            PowerShell
#     deactivate                            all of them
#
# The file is sourced, not run: a script that is run changes only its own copy
# of the variables. When a package is "not found although I installed it", look
# at these two first: VIRTUAL_ENV, and which python runs.

set -e # stop at the first command that fails

ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi

echo "env: $VIRTUAL_ENV" > before.txt
command -v python >> before.txt

# TODO: the same two lines are wanted in during.txt, while .venv is active, and in
# after.txt, after deactivating. .venv is there; "$ACTIVATE" is the path of the file.
