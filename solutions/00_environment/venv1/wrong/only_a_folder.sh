# expect: .venv is only a folder
set -e
VENV_PY=.venv/bin/python
mkdir .venv
python whereami.py > outside.txt
"$VENV_PY" whereami.py > inside.txt
