# expect: inside.txt comes from the Python from before
set -e
python -m venv --without-pip .venv
python whereami.py > outside.txt
python whereami.py > inside.txt
