# From an empty folder to a release.
#
# Every project starts with the same steps. By hand they take half an hour and
# one is forgotten; as a script they take a second. This exercise has all of
# the phase in it, and one new command:
#
#     git tag v0.1.0      give the current commit this name; git tag lists them
#
# A branch moves on with the next commit, a tag stays where it was put. So it
# comes last: people download exactly what is in that commit. A release should
# also come with one number that was measured, not felt.
#
# Complete pyproject.toml and NOTES.md first. The other parts (program, smoke
# test, README, .gitignore) are finished, in the folder parts.

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# The script starts in an empty folder, with your files and the parts one folder up:
# ../pyproject.toml, ../NOTES.md, ../parts/tides.py and so on.

# TODO: stage 1: make .venv (without pip), and copy in all parts and your two files.

# TODO: stage 2: run smoke_test.py with the Python of .venv and keep what it prints
# in smoke.txt; make a repository with the branch main; commit everything but
# smoke.txt, which can be made again (.venv is ignored already).

# TODO: stage 3: tag the commit v0.1.0.
