set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
python -m piptools compile --upgrade-package pythlings-weather requirements.in
"$VENV_PY" -m pip install -r requirements.txt
