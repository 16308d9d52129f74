# expect: This is the list of another Python
set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python
python -m pip freeze > requirements.txt
python -m venv server
"$SERVER_PY" -m pip install -r requirements.txt
"$SERVER_PY" labels.py > label.txt
