set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
python -m piptools compile --quiet requirements.in
python -m piptools compile --quiet --upgrade-package 'pythlings-weather==4.2' requirements.in
python -m piptools sync --python-executable "$VENV_PY"
