# expect: .venv is a virtual environment
set -e
python -m venv --without-pip myenv
python whereami.py > outside.txt
myenv/bin/python whereami.py > inside.txt
