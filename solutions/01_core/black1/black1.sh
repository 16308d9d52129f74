python -m black --check report.py
echo $? > before.txt
python -m black report.py
python -m black --check report.py
echo $? > after.txt

# Why this way
#
# `python -m black` runs the Black of the Python that is active, in the version the
# project has chosen; a bare `black` may be another. echo stands directly after the
# check, because every command sets $? anew. ruff format follows the same style and
# is a good deal faster; the habit is the same.
