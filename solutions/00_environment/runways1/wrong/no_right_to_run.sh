# expect: Nobody has given greet.py the right to be run
set -e
python greet.py
python -m greet
./greet.py
