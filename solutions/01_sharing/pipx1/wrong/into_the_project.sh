# expect: the tool has an environment of its own, made by pipx
set -e
.venv/bin/python -m pip install pythlings-labels
.venv/bin/parcel-label "12 Harbour Lane" > label.txt
.venv/bin/python -m pip list > tools.txt
