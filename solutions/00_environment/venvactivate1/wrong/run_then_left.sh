# expect: Nothing is active after this line
set -e
ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi
command -v python > before.txt
bash "$ACTIVATE"
command -v python > during.txt
command -v pip >> during.txt
deactivate
command -v python > after.txt
"${ACTIVATE%activate}python" job.py > job.txt
