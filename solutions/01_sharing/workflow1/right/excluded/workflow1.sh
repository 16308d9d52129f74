set -euo pipefail
python -m venv .venv --without-pip
cp -r ../parts/. .
cp ../NOTES.md ../pyproject.toml .
source .venv/*/activate
python smoke_test.py | tee smoke.txt
git init
git checkout -b main 2> /dev/null || true
git add --all -- ':!smoke.txt'
git commit -m "v0.1.0"
git tag -a v0.1.0 -m "The first release"
