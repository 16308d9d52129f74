python -m black --check --diff report.py > changes.diff
echo $? > before.txt
python -m black report.py
python -m black --check report.py
echo $? > after.txt

# Why this way
#
# `python -m black` runs the Black that belongs to this Python, in the version that the project
# has chosen. A plain `black` may be another one. The echo comes directly after the check, since
# every command changes $?. Without --check, --diff ends with 0 even if there's a lot to do.
