# expect: Rania's labels are right with 0.9
set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python
"$VENV_PY" -m pip freeze > requirements.txt
python -m venv server
"$SERVER_PY" -m pip install pythlings-parcels pythlings-postcode
"$SERVER_PY" labels.py > label.txt
