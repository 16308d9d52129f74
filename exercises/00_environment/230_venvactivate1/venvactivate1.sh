# "It worked in the tutorial"
#
# Malik was tired of typing .venv/bin/python all day, and a tutorial told him
# to activate the environment. Activating puts the programs of .venv first on
# PATH. From then on, plain python and pip are those of .venv, until you
# deactivate.
#
#     source .venv/bin/activate        Linux, macOS
#     source .venv/Scripts/activate    Windows, in Git Bash
#     .venv\Scripts\Activate.ps1       Windows, in PowerShell
#     deactivate                       everywhere
#
# Malik's script below "activates" .venv, and python is still the old one. A
# script that is run (bash NAME) changes only its own copy of PATH, and the
# copy is gone when it ends. source runs the lines of a file in the very shell
# that you are in.
#
# Fix it. The check brings a .venv of its own. To try it by hand, type
# pythlings shell venvactivate1  and make one:  python -m venv .venv
# Then  bash venvactivate1.sh  runs it. (On Windows that's Git Bash.)

set -e # stop at the first command that fails

# Given: the paths of the file and of the environment's Python, on any system.
ACTIVATE=.venv/bin/activate
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then
    ACTIVATE=.venv/Scripts/activate
    VENV_PY=.venv/Scripts/python.exe
fi

command -v python > before.txt

# TODO: activate .venv. This line doesn't.
bash "$ACTIVATE"

command -v python > during.txt
command -v pip >> during.txt

# TODO: leave .venv again.

command -v python > after.txt

# TODO: job.py starts at night, without a terminal, and nobody activates
# anything for it. Let the Python of .venv run it, into job.txt, without
# activating again.
