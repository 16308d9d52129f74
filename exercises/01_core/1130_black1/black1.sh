# 412 changed lines.
#
# That's how many there were in Dmitri's pull request, and Olga had to look for
# the one that mattered. In all the others, spaces and quotes had moved: his
# editor likes them differently from hers.
#
# Since then the two leave all that to Black. It rewrites a file, always in
# the same style, and what the code does stays the same.
#
#     python -m black report.py            rewrites the file
#     python -m black --check report.py    writes nothing; its exit status is 1
#                                          if it would, and 0 if all is well
#     python -m black --diff report.py     writes nothing; prints what it would
#                                          change
#
# --check and --diff go together, in one call. In a shell, $? is the exit status
# of the last command, and > sends what a command prints to a file.
#
# In pyproject.toml, set Black's line length to 60. Then write commands here that
#
#     1. save what Black would change in report.py as changes.diff,
#        and the exit status of the check as before.txt,
#     2. format report.py,
#     3. check it again, and save that exit status as after.txt.
#
# To try it: pythlings shell black1 -- bash black1.sh
# When your work is checked, report.py is new again.

# TODO
echo "nobody has looked yet" > before.txt
