set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

mkdir src
mv tides src
"$VENV_PY" -m pip install -e .

# Why this way
#
# An editable install shows every edit at once, but it also finds heights.txt whether
# it is packed or not: only building the package, as the last test does, shows what
# a user gets. setuptools finds a folder src by itself; saying so keeps the file
# clear when there is more in the project.
