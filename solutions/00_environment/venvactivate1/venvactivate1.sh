set -e # stop at the first command that fails

ACTIVATE=.venv/bin/activate
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then
    ACTIVATE=.venv/Scripts/activate
    VENV_PY=.venv/Scripts/python.exe
fi

command -v python > before.txt

source "$ACTIVATE"

command -v python > during.txt
command -v pip >> during.txt

deactivate

command -v python > after.txt

"$VENV_PY" job.py > job.txt

# Why this way
#
# Activating is a convenience for people at a terminal. Scripts, editors and
# scheduled jobs call .venv/bin/python by its path: nothing to remember, nothing
# to forget. deactivate is a function that the sourced file brought along, which
# is why it exists only while an environment is active.
