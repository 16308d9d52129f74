# expect: requirements.txt doesn't say that pythlings-postcode is there in version 1.2
set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python
echo "pythlings-parcels==0.9" > requirements.txt
python -m venv server
"$SERVER_PY" -m pip install -r requirements.txt
"$SERVER_PY" labels.py > label.txt
