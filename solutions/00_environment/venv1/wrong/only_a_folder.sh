# expect: .venv/bin/python
set -e
VENV_PY=.venv/bin/python
mkdir .venv
python whereami.py > outside.txt
"$VENV_PY" whereami.py > inside.txt
