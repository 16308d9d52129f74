# The package below src.
#
# Python also looks for packages in the current folder. With the package at the
# top of a project, the tests import what lies there, not what a user gets, and
# pass although a file was never packed. Below src it is found only when it is
# installed, best with -e (editable), which notes where the files lie:
#
#     python -m pip install -e .
#
# The dot is the current folder. pyproject.toml says where packages are, and
# what goes along:
#     [tool.setuptools.packages.find]
#     where = ["lib"]
#     [tool.setuptools.package-data]
#     NAME_OF_PACKAGE = ["*.csv"]

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# The script starts in the folder on the left, with .venv in it.
#
#     pyproject.toml                pyproject.toml
#     tides/                        src/
#         __init__.py                   tides/
#         heights.txt                       __init__.py
#                                           heights.txt

# TODO: make it the one on the right, and install it into .venv with -e. Correct
# pyproject.toml as well.
