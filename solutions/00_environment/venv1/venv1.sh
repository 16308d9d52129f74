set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

python -m venv --without-pip .venv
"$VENV_PY" -c "import sys; print(sys.prefix)" > prefix.txt

# Why this way
#
# `python -m venv` uses exactly the Python you name, so it also decides which
# version the environment has. Calling the environment's Python by its path always
# works, in scripts too; activating, which comes next, only saves typing. In your
# own projects leave out --without-pip, or there is nothing to install with.
