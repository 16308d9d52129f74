set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

python -m venv --without-pip .venv
"$VENV_PY" -c "import sys; print(sys.prefix)" > prefix.txt
