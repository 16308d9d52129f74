# "It can't find heights.txt"
#
# On Sefa's computer her tide table works, and every test passes. But whoever
# installs it from her gets this:
#
#     FileNotFoundError: … '…/site-packages/tides/heights.txt'
#
# Python also imports from the folder in which it's started. In Sefa's project
# that's where the package is, so her tests have never seen what others install:
# a package without its heights.txt.
#
# In a src layout the package goes into a folder called src. There, Python finds
# it only if it's installed. With -e (editable) it uses the files where they are:
#
#     python -m pip install -e .        the dot is the project in this folder
#
# In pyproject.toml, setuptools reads where packages are, and which files that
# aren't Python go along with one:
#
#     [tool.setuptools.packages.find]
#     where = ["lib"]
#     [tool.setuptools.package-data]
#     NAME_OF_PACKAGE = ["*.csv"]

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# Given: the project on the left, with a .venv in it. The script begins there.
#
#     pyproject.toml                pyproject.toml
#     tides/                        src/
#         __init__.py                   tides/
#         heights.txt                       __init__.py
#                                           heights.txt

# TODO: make it the one on the right.

# TODO: install it into .venv, with -e. It's called tide-table there.

# TODO: correct pyproject.toml, beside this script: where the package is, and that
# .txt files go along with it.
