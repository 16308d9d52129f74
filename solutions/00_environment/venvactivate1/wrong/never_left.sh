# expect: .venv is still active
ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi
command -v python > before.txt
source "$ACTIVATE"
command -v python > during.txt
command -v pip >> during.txt
command -v python > after.txt
"${ACTIVATE%activate}python" job.py > job.txt
