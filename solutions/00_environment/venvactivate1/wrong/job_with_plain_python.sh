# expect: job.txt comes from the Python from before
ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi
command -v python > before.txt
source "$ACTIVATE"
command -v python > during.txt
command -v pip >> during.txt
deactivate
command -v python > after.txt
python job.py > job.txt
