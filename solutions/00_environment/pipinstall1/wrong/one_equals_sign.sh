# expect: pythlings-parrot
set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
"$VENV_PY" -m pip install pythlings-parrot = 1.0
"$VENV_PY" -m pythlings_parrot > old.txt
