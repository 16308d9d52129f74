set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

"$VENV_PY" -m pip install pythlings-parrot==1.0
"$VENV_PY" -m pythlings_parrot > old.txt

"$VENV_PY" -m pip install --upgrade pythlings-parrot
"$VENV_PY" -m pythlings_parrot > new.txt

"$VENV_PY" -m pip list > installed.txt

# Why this way
#
# The Python that you name is the one that gets the package, and nothing has to
# be active. On Windows, `python -m pip` is also the only form that can upgrade
# pip: a running pip.exe cannot replace itself. A package's name may have
# dashes, the module that you start or import has underscores.
