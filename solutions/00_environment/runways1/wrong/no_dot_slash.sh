# expect: The shell doesn't look for commands in this folder
set -e
python greet.py
python -m greet
chmod +x greet.py
greet.py
