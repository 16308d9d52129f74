# Writing down what is installed.
#
# "It works on my machine" is no help to a colleague. pip freeze prints every
# package of an environment with its exact version:
#
#     .venv/bin/python -m pip freeze
#
#     httpx==0.28.1
#     idna==3.10
#
# Sent into a file, by habit requirements.txt, this list goes with the project,
# and anybody can rebuild the environment from it. That is how a server gets
# the versions with which the program was tested:
#
#     python -m pip install -r requirements.txt

set -e # stop at the first command that fails

BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
REBUILT_PY=rebuilt/$BIN/python

# TODO: write three commands. .venv is there, with the packages of a parcel service.
# A python without a path is another one, with packages of its own.
#
#     1. write the exact list of what is in .venv into requirements.txt
#     2. make a second environment in the folder rebuilt, with pip in it
#     3. install into rebuilt what the file lists
