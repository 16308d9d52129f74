# expect: inside.txt does not hold the line that whereami.py prints
python -m venv --without-pip .venv
python whereami.py > outside.txt
echo "This is the Python of $PWD/.venv" > inside.txt
