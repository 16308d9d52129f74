# expect: requirements.txt lists exactly what is in .venv
set -e
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
python -m pip freeze > requirements.txt
python -m venv rebuilt
rebuilt/$BIN/python -m pip install -r requirements.txt
