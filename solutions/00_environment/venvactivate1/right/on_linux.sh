command -v python > before.txt
source .venv/bin/activate
command -v python > during.txt
command -v pip >> during.txt
echo "$VIRTUAL_ENV"
deactivate
command -v python > after.txt
.venv/bin/python job.py > job.txt
