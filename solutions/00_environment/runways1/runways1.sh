set -e # stop at the first command that fails

python greet.py

python -m greet

chmod +x greet.py
./greet.py

# Why this way
#
# `python -m greet.py` is a nasty one: it does print the greeting, and only then
# fails, because it looks for a module py inside greet. And env looks
# for python3 on the PATH, so the same file works where Python is somewhere
# else, and inside a virtual environment. /usr/bin/python3 would not.
