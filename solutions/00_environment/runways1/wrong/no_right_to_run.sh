# expect: then as a program of its own
set -e
python greet.py
python -m greet
./greet.py
