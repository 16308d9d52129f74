set -e # stop at the first command that fails

BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python

"$VENV_PY" -m pip freeze > requirements.txt

python -m venv server
"$SERVER_PY" -m pip install -r requirements.txt

"$SERVER_PY" labels.py > label.txt

# Why this way
#
# labels.py names one package that needs the other. Pinning only the first would
# have fetched the newest of the second: freeze writes down both. It also writes
# what you never asked for yourself; the next exercises keep apart what a project
# needs and what it happens to have.
