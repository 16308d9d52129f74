# expect: pip left it as it was
set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
"$VENV_PY" -m pip install pythlings-parrot==1.0
"$VENV_PY" -m pythlings_parrot > old.txt
"$VENV_PY" -m pip install pythlings-parrot
"$VENV_PY" -m pythlings_parrot > new.txt
"$VENV_PY" -m pip list > installed.txt
