set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# stage 1
python -m venv --without-pip .venv
cp ../parts/.gitignore ../parts/README.md ../parts/smoke_test.py ../parts/tides.py .
cp ../pyproject.toml ../NOTES.md .

# stage 2
"$VENV_PY" smoke_test.py > smoke.txt
git init -b main
git add .gitignore NOTES.md README.md pyproject.toml smoke_test.py tides.py
git commit -m "Print the times of high water"

# stage 3
git tag v0.1.0

# Why this way
#
# set -e makes the smoke test a gate: if it fails, nothing is committed or tagged. The
# tag comes after the commit; moving a published tag later means that two people have
# two different things of the same name. Keep such a script: it is your template for
# the next project.
