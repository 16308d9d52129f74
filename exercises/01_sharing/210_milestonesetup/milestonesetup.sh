# Your first day.
#
#     From: Nalini, coast guard
#     Welcome! Each morning at seven the report of the lighthouse has to be on
#     the server. Femi has done it by hand for years, and nobody knows how he
#     does it. He retires on Friday. Please make it one script that runs on any
#     machine, from nothing. The repository is ../server/lighthouse.git
#     Last week somebody pushed 900 files of their environment. Never again!
#
# This is the milestone of the phase, so nobody tells you the commands. When
# your script has run:
#
#   1. There's a clone in the folder lighthouse, with an environment in .venv.
#   2. In .venv is what requirements.txt asks for, in exactly these versions.
#   3. The report, which report.py prints, is in report.txt.
#   4. .gitignore keeps .venv out, too.
#   5. Report and .gitignore are on the server's main, and nothing else is new.

set -e # stop at the first command that fails

BIN=bin
if [ "$OS" = "Windows_NT" ]; then BIN=Scripts; fi
VENV_PY=.venv/$BIN/python

# TODO: the script starts in an empty folder.
