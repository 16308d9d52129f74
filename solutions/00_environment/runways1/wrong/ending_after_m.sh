# expect: then as a module
set -e
python greet.py
python -m greet.py
chmod +x greet.py
./greet.py
