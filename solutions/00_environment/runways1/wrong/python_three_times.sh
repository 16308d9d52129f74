# expect: No line of the script starts greet.py this way
set -e
python greet.py
python -m greet
chmod +x greet.py
python ./greet.py
