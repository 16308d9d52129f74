python3 whereami.py > outside.txt
python3 -m venv .venv
source .venv/*/activate
python whereami.py > inside.txt
deactivate
cat inside.txt
