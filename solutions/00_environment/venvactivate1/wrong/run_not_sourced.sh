# expect: during.txt, line 1: VIRTUAL_ENV is the folder .venv
ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi
echo "env: $VIRTUAL_ENV" > before.txt
command -v python >> before.txt
bash "$ACTIVATE"
echo "env: $VIRTUAL_ENV" > during.txt
command -v python >> during.txt
echo "env: $VIRTUAL_ENV" > after.txt
command -v python >> after.txt
