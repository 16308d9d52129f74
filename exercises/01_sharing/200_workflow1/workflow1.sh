# Never again on a Friday.
#
# Twelve people at the harbour use Anahera's tide table. On Friday she sent them
# a new version, put together by hand, and forgot a file. On Saturday nobody
# knew when the water was high, and two boats sat in the mud.
#
# She wants a script that goes from an empty folder to a release, and stops at
# the first thing that isn't right. You know all of it but one command:
#
#     git tag v0.1.0     give this commit a name; git tag lists the names
#
# A branch moves on with the next commit. A tag stays where it is, so that in a
# year anybody can get the very same files. That's why it comes last.

# TODO: in pyproject.toml, say which version it is. NOTES.md wants a number that
# you've measured and a few words about what comes next.

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# The script starts in an empty folder. One folder up are your two files, and
# the folder parts with the rest: .gitignore, README.md, smoke_test.py, tides.py.

# TODO: stage 1. Make the environment .venv (it needs no pip), and copy in your
# two files and all the parts.

# TODO: stage 2. Let the Python of .venv run smoke_test.py, and keep what it
# prints in smoke.txt. Only if it passes: make a repository with the branch main,
# and commit all files but smoke.txt.

# TODO: stage 3. Give the commit the tag v0.1.0.
