# What you want, and what you get exactly.
#
# A project has two lists. requirements.in says what you want: few names, loose
# versions, written by hand. requirements.txt says what is installed: every package,
# also those that others need, each with ==. pip-tools makes the second from the first:
#
#     python -m piptools compile requirements.in     writes requirements.txt
#     python -m piptools sync requirements.txt       makes an environment equal to it
#
# sync also removes what is not in the list. It works on the environment of the Python
# that runs it, or of another one: --python-executable PATH_OF_ANOTHER_PYTHON.
#
# compile keeps the pins of an existing requirements.txt as long as they fit, so that a
# small change does not move everything; --upgrade-package NAME moves one on purpose.
# Never edit requirements.txt by hand: the next compile does not know why.
#
# Complete requirements.in first. This script runs beside it and last year's
# requirements.txt, with a .venv in which somebody has installed pythlings-stray.

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# `python` is a Python that has pip-tools, but it is not the Python of .venv.

# TODO: make the new requirements.txt: pythlings-weather becomes the newest one, while
# pythlings-soil keeps its pin.

# TODO: make .venv equal to it.
