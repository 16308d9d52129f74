set -e # stop at the first command that fails

python greet.py
python -m greet
chmod +x greet.py
./greet.py

# Why this way
#
# env looks for python3 on the PATH, so the program also runs in a virtual
# environment and on machines where Python lies elsewhere; a fixed path such as
# /usr/bin/python3 would not. In projects -m is the way to prefer: it needs no
# path and starts the module of exactly the Python that you name.
