set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

python -m venv --without-pip .venv
python whereami.py > outside.txt
"$VENV_PY" whereami.py > inside.txt

# Why this way
#
# The Python that you name in `python -m venv` is the one that the environment
# gets, so this line also decides its version. Calling the environment's Python
# by its path always works, in scripts too: activating, which comes next, only
# saves typing. In your own projects, leave out --without-pip.
