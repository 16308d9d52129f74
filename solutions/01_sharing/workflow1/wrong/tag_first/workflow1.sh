set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# stage 1
python -m venv --without-pip .venv
cp ../pyproject.toml ../NOTES.md .
cp ../parts/.gitignore ../parts/README.md ../parts/smoke_test.py ../parts/tides.py .

# stage 2
"$VENV_PY" smoke_test.py > smoke.txt
git init -b main
git commit --allow-empty -m Start
git tag v0.1.0
git add .gitignore NOTES.md README.md pyproject.toml smoke_test.py tides.py
git commit -m "Print when the water is high"

# stage 3

