set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

python -m piptools compile --upgrade-package pythlings-weather requirements.in
python -m piptools sync --python-executable "$VENV_PY" requirements.txt

# Why this way
#
# pythlings-soil is nobody's wish: pythlings-seeds needs it. Its pin stays because it
# still fits, which keeps the change small enough to be reviewed. sync removes the
# stray package that pip install -r would have left, so two machines with the same
# list have the same packages. uv pip compile and uv pip sync do the same, faster.
