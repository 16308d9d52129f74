# What an editable install shows at once, and what not.
#
# With  python -m pip install -e .  Python runs the files in your project folder: edit
# one, and the next start sees the change. But the version number and the list of
# commands (the entry points) come from pyproject.toml. pip copied them when it
# installed, and they change only when you install again.
#
# The script runs in a project in the src layout, with a virtual environment .venv:
#
#     pyproject.toml          version = "1.0", and under [project.scripts], at the end:
#                             ferry = "ferry.cli:main"
#     src/ferry/__init__.py   VERSION = "1.0"
#     src/ferry/cli.py        main prints  code 1.0, installed 1.0
#                             tides prints  high water 06:40
#
# "code" is what stands in __init__.py, "installed" is what pip wrote down.

set -e # stop at the first command that fails

BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi

# "$BIN/python" is the Python of .venv, "$BIN/ferry" will be the command.

# TODO: install the project into .venv with -e.

# TODO: run the command ferry and write what it prints into first.txt.

# TODO: change 1.0 to 1.1 in both files: sed -i.bak 's/.../.../' FILE does it.

# TODO: run ferry again, into second.txt; without installing.

# TODO: add the command ferry-tides for ferry.cli:tides to pyproject.toml.

# TODO: install again.

# TODO: run ferry into third.txt, and ferry-tides into tides.txt.
