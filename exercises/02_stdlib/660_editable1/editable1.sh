# The bug that isn't in 1.0
#
# "I've got ferry 1.0, and it's broken", writes a user. Olu looks for the bug in
# 1.0 all morning, and it isn't there. The user had installed the project the
# way developers do:
#
#     python -m pip install -e .
#
# Then Python runs the files in the project's folder, and sees each change at
# once. But the name, the version and the commands are in pyproject.toml. pip
# copied them when it installed, and looks again only when you install again.
# The code was 1.1 by then, and what pip had written down was 1.0.
#
# See it for yourself. The script begins in Olu's project, with a .venv in it:
#
#     pyproject.toml          version = "1.0", and at its very end
#                             [project.scripts]
#                             ferry = "ferry.cli:main"
#     src/ferry/__init__.py   VERSION = "1.0"
#     src/ferry/cli.py        main prints    code 1.0, installed 1.0
#                             tides prints   high water 06:40
#
# Before you run it: what will second.txt say?

set -e # stop at the first command that fails

BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi

# Given: "$BIN/python" is the Python of .venv. "$BIN/ferry" will be the command.

# TODO: install the project into .venv, with -e.

# TODO: run ferry, and keep what it prints in first.txt.

# TODO: change 1.0 to 1.1 in pyproject.toml and in __init__.py. This changes a
# word in a file:  sed -i.bak 's/old/new/' FILE

# TODO: run ferry again, into second.txt. Don't install before.

# TODO: add a command to pyproject.toml: ferry-tides, for tides in ferry.cli.

# TODO: install again.

# TODO: run ferry once more, into third.txt, and ferry-tides into tides.txt.
