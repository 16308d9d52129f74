# expect: the second way: Python gets -m and the name of the module, without .py
set -e
python greet.py
python -m greet.py
chmod +x greet.py
./greet.py
