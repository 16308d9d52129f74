set -e
VENV_PY=.venv/bin/python
python -m piptools compile --upgrade-package pythlings-weather requirements.in
python -m piptools sync --python-executable "$VENV_PY" requirements.txt
