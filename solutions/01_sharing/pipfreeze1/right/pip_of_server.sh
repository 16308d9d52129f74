set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python
"$VENV_PY" -m pip freeze --local > requirements.txt
"$VENV_PY" -m venv server
"server/$BIN/pip" install --no-deps -r requirements.txt
"$SERVER_PY" labels.py >> label.txt
