# Installing and upgrading with pip.
#
# pip fetches packages, by default from pypi.org, and puts them into the Python
# that runs it. A plain  pip  belongs to some Python, and not always to the one
# you mean; as a module of a certain Python there is no doubt:
#
#     .venv/bin/python -m pip install rich             the newest version
#     .venv/bin/python -m pip install rich==13.7.1     exactly this one
#     .venv/bin/python -m pip install --upgrade rich   newer than what is there
#     .venv/bin/python -m pip list                     what is installed
#
# pip itself is such a package. In this check it sees no network but a folder
# of packages. One is a tool for postcodes, pythlings-postcode, in the versions
# 1.0 and 1.2. The environment .venv is there already.

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: write four commands, with "$VENV_PY".
#
#     1. install version 1.0 of pythlings-postcode into .venv
#     2. write the list of what is installed into installed.txt
#     3. upgrade pythlings-postcode
#     4. upgrade pip
