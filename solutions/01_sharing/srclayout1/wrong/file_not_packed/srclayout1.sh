set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

mkdir src
mv tides src

"$VENV_PY" -m pip install -e .
