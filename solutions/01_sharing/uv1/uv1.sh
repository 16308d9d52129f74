set -e # stop at the first command that fails

uv init --bare stall

mv labels.py stall
cd stall

uv add 'pythlings-parcels<2'

uv run labels.py > label.txt

# Why this way
#
# Without the quotes the shell would take < for itself and look for a file called 2.
# `uv pip install` installs, too, but notes nothing: the next computer wouldn't know
# what the stall needs. `uv add` has also written uv.lock, with the exact version of
# everything; that's the next exercise. pyproject.toml is the standard one, so pip
# can install from it as well.
