# expect: outside.txt comes from .venv
set -e
VENV_PY=.venv/bin/python
python -m venv .venv --without-pip
"$VENV_PY" whereami.py > outside.txt
"$VENV_PY" whereami.py > inside.txt
