# expect: prefix.txt holds the prefix of the Python in .venv, in one line
set -e
python -m venv --without-pip .venv
python -c "import sys; print(sys.prefix)" > prefix.txt
