# expect: files of .venv now
set -e # stop at the first command that fails

BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python

git clone ../server/lighthouse.git
cd lighthouse

python -m venv .venv
"$VENV_PY" -m pip install -r requirements.txt

"$VENV_PY" report.py > report.txt

git add .
git commit -m "Add the report, and keep .venv out"
git push
