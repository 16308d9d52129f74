set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

python -m piptools compile --upgrade-package pythlings-weather requirements.in
python -m piptools sync --python-executable "$VENV_PY" requirements.txt

# Why this way
#
# Nobody asks for pythlings-soil; pythlings-seeds needs it. Its version stays, since
# it's still allowed, and so the change is small enough to be reviewed. sync removes
# the stray package, which `pip install -r` would have left: two machines with the
# same list have the same packages. Don't edit requirements.txt by hand: the next
# compile overwrites it.
