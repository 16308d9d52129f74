# expect: job.txt says that .venv was active
ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi
command -v python > before.txt
source "$ACTIVATE"
command -v python > during.txt
command -v pip >> during.txt
deactivate
command -v python > after.txt
source "$ACTIVATE"
python job.py > job.txt
