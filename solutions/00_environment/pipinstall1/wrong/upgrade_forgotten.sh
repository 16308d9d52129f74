# expect: in the end the postcode tool is there in version 1.2
set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
"$VENV_PY" -m pip install pythlings-postcode==1.0
"$VENV_PY" -m pip list > installed.txt
"$VENV_PY" -m pip install pythlings-postcode
"$VENV_PY" -m pip install pip
