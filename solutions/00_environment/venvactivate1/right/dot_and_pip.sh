set -e
ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi
command -v python > before.txt
. "$ACTIVATE"
pip --version
command -v python > during.txt
command -v pip >> during.txt
deactivate
command -v python > after.txt
PY=.venv/bin/python; [ -e "$PY" ] || PY=.venv/Scripts/python
"$PY" job.py > job.txt
