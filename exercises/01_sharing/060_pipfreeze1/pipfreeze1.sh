# "It works on my machine"
#
# Rania's labels are right. On the server of the parcel service, the same
# program prints wrong ones, and forty parcels have gone astray. The server had
# installed the same packages, but the newest of each, and the newest postcode
# package writes postcodes in another way.
#
# pip freeze prints every package in an environment with its exact version:
#
#     $ .venv/bin/python -m pip freeze
#     httpx==0.28.1
#     idna==3.10
#
# Kept in a file, usually requirements.txt, this list goes along with the
# program. From the list, anybody gets the same packages again:
#
#     python -m pip install -r requirements.txt
#
# Each Python has packages of its own: think about whose pip you're asking.

set -e # stop at the first command that fails

# Given: two paths. The first environment is there already, and it works.
BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python
SERVER_PY=server/$BIN/python

# TODO: write the exact list of what is in .venv into requirements.txt.

# TODO: play the server. Make a new environment in the folder server (with
# pip), and install what the list says into it.

# TODO: let the Python of server run labels.py, into label.txt.
