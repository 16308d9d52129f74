# The package below src.
#
# Python also looks for packages in the current folder. So, with the package at the
# top of a project, the tests import the files that lie there and not what a user
# gets when installing it. They pass although a file was never packed, and the first
# user finds out. In the src layout the package lies one folder deeper, where it is
# not found by accident:
#
#     pyproject.toml                pyproject.toml
#     tides/                        src/
#         __init__.py                   tides/
#         heights.txt                       __init__.py
#                                           heights.txt
#
# Then it has to be installed even for your own work, and for that there is
#
#     python -m pip install -e .
#
# -e (editable) notes where the files lie instead of copying them: what you edit is
# what runs. The dot is the current folder, in which pip looks for pyproject.toml.
# There you tell setuptools, which builds the package, where packages are to be
# found, and which other files belong to them:
#
#     [tool.setuptools.packages.find]
#     where = ["lib"]
#
#     [tool.setuptools.package-data]
#     NAME_OF_PACKAGE = ["*.csv"]
#
# The check runs this script in the folder on the left, with .venv in it. Make it the
# one on the right, install it into .venv with -e, and correct pyproject.toml.

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: write the commands.
