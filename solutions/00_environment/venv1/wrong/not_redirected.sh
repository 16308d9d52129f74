# expect: outside.txt
set -e
VENV_PY=.venv/bin/python
python -m venv .venv --without-pip
python whereami.py
"$VENV_PY" whereami.py
