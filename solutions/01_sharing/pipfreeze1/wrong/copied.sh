# expect: copies from .venv, so nobody has tried the list
set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python
$VENV_PY -m pip freeze > requirements.txt
cp -r .venv server
$SERVER_PY -m pip install -r requirements.txt
$SERVER_PY labels.py > label.txt
