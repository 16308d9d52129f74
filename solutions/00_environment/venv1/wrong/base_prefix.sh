# expect: prefix.txt holds the prefix of the Python in .venv, in one line
set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
python -m venv --without-pip .venv
"$VENV_PY" -c "import sys; print(sys.base_prefix)" > prefix.txt
