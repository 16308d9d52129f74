# Snow in July
#
# Friday, four o'clock. Ingrid's greenhouse needs the new pythlings-weather: the
# old one reports snow in July. She upgrades everything at once, goes home, and
# on Saturday the watering stops, because pythlings-soil 3.0 was in it, too.
#
# Two lists prevent that. requirements.in is written by hand: what you use
# yourself, with loose versions. requirements.txt has every package with its
# exact version, those that others need, too. pip-tools makes it for you:
#
#     python -m piptools compile requirements.in
#     python -m piptools sync requirements.txt
#
# compile keeps a version that's in requirements.txt already, as long as it's
# allowed. `--upgrade-package NAME` lets one package move.
#
# sync makes an environment equal to the list: it installs, and it removes what
# isn't in it. It works on the environment of the Python that runs it. To name
# another one, add `--python-executable PATH`.

set -e # stop at the first command that fails

# Given: requirements.in, which you edit, last year's requirements.txt, and a
# .venv in which somebody has tried out pythlings-stray:
#
#     pythlings-seeds==1.1        needs pythlings-soil from 2 on
#     pythlings-soil==2.1         there's 3.0 by now
#     pythlings-weather==4.0      there's 4.2 by now
#
# `python` has pip-tools, but it isn't the Python of .venv.
VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

# TODO: requirements.in first. Then make a new requirements.txt, in which
# pythlings-weather is the newest one and pythlings-soil hasn't moved.

# TODO: make .venv equal to it.
