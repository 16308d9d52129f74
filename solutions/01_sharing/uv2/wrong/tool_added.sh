# expect: pyproject.toml notes parcel-cost now
set -e
uv lock
release
mkdir second
cp pyproject.toml uv.lock labels.py second
cd second
uv sync --locked
uv run labels.py > label.txt
cd ..
uv lock --upgrade
uv run labels.py > label2.txt
uv add parcel-cost
uv run parcel-cost 3 > cost.txt
