# Labels on any computer
#
# Mei has written labels.py for her brother's flower stall. He should be able to
# run it on any computer. She knows the way with pip:
#
#     python -m venv .venv
#     .venv/bin/python -m pip install rich
#     .venv/bin/python -m pip freeze > requirements.txt
#     .venv/bin/python labels.py
#
# Today many people use uv instead. It does the same, only faster, and it
# keeps the books for you:
#
#     uv init --bare stall      a folder stall with a pyproject.toml in it
#     uv add rich               note it in pyproject.toml, and install it
#     uv add 'rich<14'          the same, but only a version below 14
#     uv run labels.py          run a program with what was added
#
# The last three work inside the project's folder. uv makes the .venv there
# itself, and there's nothing to activate.

set -e # stop at the first command that fails

# TODO: make a project in the folder  stall , with uv.

# TODO: move labels.py into it, and go there.

# TODO: add the package  pythlings-parcels , below version 2: with version 2
# the labels are wrong.

# TODO: run labels.py with uv, and let its output go into label.txt.
