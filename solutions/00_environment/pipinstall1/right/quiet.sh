set -e
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi
"$VENV_PY" -m pip install -q "pythlings_parrot == 1.0"
"$VENV_PY" -m pythlings_parrot | cat > old.txt
"$VENV_PY" -m pip install pythlings-parrot==1.2
"$VENV_PY" -c "import pythlings_parrot" > new.txt
"$VENV_PY" -m pip list --format=columns | tee installed.txt
