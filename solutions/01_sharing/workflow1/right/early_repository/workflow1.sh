set -e
PY=.venv/bin/python
[ "$OS" = "Windows_NT" ] && PY=.venv/Scripts/python.exe
git init -q --initial-branch=main
cp ../*.toml ../*.md ./
for part in .gitignore README.md smoke_test.py tides.py; do
    cp "../parts/$part" .
    git add "$part"
done
git add NOTES.md pyproject.toml
python -m venv --without-pip .venv
"$PY" smoke_test.py > smoke.txt
git commit -q -m "Tides"
git tag v0.1.0
