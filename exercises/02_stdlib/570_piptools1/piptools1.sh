# What you want, and what you get exactly.
#
# A project has two lists. requirements.in says what you want: few names, loose
# versions, written by hand. requirements.txt says what is installed: every package,
# also those that others need, each with ==. pip-tools makes the second from the first:
#
#     python -m piptools compile requirements.in     writes requirements.txt
#     python -m piptools sync requirements.txt       makes an environment equal to it
#
# sync installs what is missing, changes what has the wrong version, and removes what
# is not in the list. It does so in the environment of the Python that runs it, unless
# you add  --python-executable PATH_OF_ANOTHER_PYTHON.
#
# compile keeps the pins of an existing requirements.txt as long as they fit, so that
# a small change does not move everything. To move one package on purpose:
#
#     python -m piptools compile --upgrade-package NAME requirements.in
#
# Don't edit requirements.txt by hand: the next compile does not know why.
#
# In this folder there is a requirements.txt of last year, in which pythlings-soil
# and pythlings-weather have old pins, and an environment .venv in which somebody
# installed pythlings-stray. pip sees a folder of packages instead of the network.
# Complete requirements.in, then write the commands that
#
#     1. make the new requirements.txt; pythlings-weather shall become the newest one,
#        pythlings-soil shall stay as it is
#     2. make .venv equal to it

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: write two commands. `python` is a Python that has pip-tools.
