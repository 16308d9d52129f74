# expect: rebuilt has the same packages in the same versions
set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
.venv/$BIN/python -m pip freeze > requirements.txt
python -m venv rebuilt
.venv/$BIN/python -m pip install -r requirements.txt
