set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
python -m piptools compile -P pythlings-weather --output-file requirements.txt requirements.in
python -m piptools sync requirements.txt --python-executable="$VENV_PY"
"$VENV_PY" -m pip list
