# expect: In March, pythlings-parcels was locked at 1.4
set -e
uv lock
release
uv lock --upgrade
uv run labels.py > label2.txt
mkdir second
cp pyproject.toml uv.lock labels.py second
cd second
uv sync --locked
uv run labels.py > label.txt
cd ..
uvx parcel-cost 3 > cost.txt
