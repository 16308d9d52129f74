# expect: installed.txt is the list of .venv, with the postcode tool in version 1.0
set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
"$VENV_PY" -m pip install pythlings-postcode==1.0
python -m pip list > installed.txt
"$VENV_PY" -m pip install --upgrade pythlings-postcode pip
