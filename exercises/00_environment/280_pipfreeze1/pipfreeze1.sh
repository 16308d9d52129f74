# Writing down what is installed.
#
# "It works on my machine" is no help to a colleague. pip freeze prints every package
# of an environment with its exact version, in the form that pip can read again:
#
#     .venv/bin/python -m pip freeze
#
#     httpx==0.28.1
#     idna==3.10
#
# Sent into a file, by habit requirements.txt, this list goes with the project, and
# anybody can rebuild the environment from it:
#
#     python -m pip install -r requirements.txt
#
# The environment itself is not handed on; the list is. That is how a server gets the
# same versions as the machine on which the program was tested.
#
# The check has made .venv, with the packages of a parcel service. Write commands
# that
#
#     1. write the exact list of what is in .venv into requirements.txt
#     2. make a second environment in the folder rebuilt, with pip in it
#     3. install into rebuilt what the file lists
#
# The Pythons of both environments are given. A python without a path is another
# one, with packages of its own.

set -e # stop at the first command that fails

BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
REBUILT_PY=rebuilt/$BIN/python

# TODO: write the three commands.
