set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

"$VENV_PY" -m pip install pythlings-postcode==1.0
"$VENV_PY" -m pip list > installed.txt
"$VENV_PY" -m pip install --upgrade pythlings-postcode
"$VENV_PY" -m pip install --upgrade pip

# Why this way
#
# The Python that is named is the Python that gets the package; nothing has to be
# active. `python -m pip` is also the only form that can upgrade pip on Windows,
# where a running pip.exe cannot replace itself. Without --upgrade, pip leaves an
# installed package as it is, however old it may be.
