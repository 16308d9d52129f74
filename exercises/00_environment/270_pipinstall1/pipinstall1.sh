# Installing and upgrading with pip.
#
# pip fetches packages, by default from pypi.org, and puts them into the Python that
# runs it. That is the catch: a plain  pip  on your PATH belongs to some Python, and
# not always to the one you mean. Started as a module there is no doubt:
#
#     .venv/bin/python -m pip install rich             the newest version
#     .venv/bin/python -m pip install rich==13.7.1     exactly this one
#     .venv/bin/python -m pip install --upgrade rich   newer than what is there
#     .venv/bin/python -m pip list                     what is installed
#
# pip itself is such a package. It is upgraded in the environment, and the pip of
# the system is left to the system.
#
# In this check pip sees no network: it finds packages in a folder that the check
# provides. One is a tool for postcodes, pythlings-postcode, in the versions 1.0 and
# 1.2. The environment .venv is there already. Write four commands:
#
#     1. install version 1.0 of pythlings-postcode into .venv
#     2. write the list of what is installed into installed.txt
#     3. upgrade pythlings-postcode
#     4. upgrade pip

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: write the four commands, with "$VENV_PY".
