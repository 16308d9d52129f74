set -e # stop at the first command that fails

BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
REBUILT_PY=rebuilt/$BIN/python

"$VENV_PY" -m pip freeze > requirements.txt
python -m venv rebuilt
"$REBUILT_PY" -m pip install -r requirements.txt

# Why this way
#
# Installing by name alone would have fetched newer versions, which nobody has
# tried with this program. Rebuilding in an empty environment is also the test of
# the list: what is missing in it shows here, and not at the customer's. Freeze
# writes everything, also what you never asked for; the next exercises separate
# what a project needs from what happens to be installed.
