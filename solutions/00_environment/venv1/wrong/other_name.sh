# expect: .venv is a virtual environment
set -e
python -m venv --without-pip venv
venv/bin/python -c "import sys; print(sys.prefix)" > prefix.txt
