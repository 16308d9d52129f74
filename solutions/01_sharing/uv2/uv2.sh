set -e # stop at the first command that fails

uv lock

release # given: in April, version 2.0 of pythlings-parcels comes out

mkdir second
cp pyproject.toml uv.lock labels.py second

cd second
uv sync --locked
uv run labels.py > label.txt
cd ..

uv lock --upgrade
uv run labels.py > label2.txt

uv tool run parcel-cost 3 > cost.txt

# Why this way
#
# The lock goes with the project; .venv never does, since it can be made from the
# lock at any time. --locked fails if pyproject.toml and uv.lock don't fit together,
# where plain `uv sync` would quietly choose again: so servers and CI use it. An
# upgrade is a step of its own, with a diff of uv.lock that somebody can review.
# pip freeze > requirements.txt is a lock, too, made by hand and for one system.
