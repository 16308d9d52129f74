# From an empty folder to a release.
#
# Every project starts with the same steps. Done by hand they take half an hour, and one
# is forgotten; as a script they take a second. This is the last exercise of the phase,
# and all of it is in it.
#
# A release is a commit with a tag:
#
#     git tag v0.1.0      gives the current commit this name; git tag lists the tags
#
# A branch moves on with the next commit, a tag stays where it was put. So it comes last:
# people will download exactly what is in that commit. v0.1.0 says that it is a beginning
# and that the version in pyproject.toml is 0.1.0. A release should also come with one
# number that was measured, not felt: a size, a time, a count.
#
# In this folder complete pyproject.toml and NOTES.md first. The other parts (program,
# smoke test, README, .gitignore) are finished, in the folder parts.
#
# The check runs this script in an empty folder, with your files and the parts one folder
# up: ../pyproject.toml, ../NOTES.md, ../parts/tides.py and so on. Write the commands.
#
#   stage 1   make .venv (without pip), and copy in all parts and your two files
#   stage 2   run smoke_test.py with the Python of .venv and keep what it prints in
#             smoke.txt; make a repository with the branch main; commit everything but
#             smoke.txt, which can be made again (the environment is ignored already)
#   stage 3   tag the commit v0.1.0

set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: write the commands.
