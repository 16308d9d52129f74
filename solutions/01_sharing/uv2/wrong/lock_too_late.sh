# expect: When version 2.0 came out, there was no uv.lock in Wen's folder yet.
set -e
release
uv lock
mkdir second
cp pyproject.toml uv.lock labels.py second
cd second
uv sync --locked
uv run labels.py > label.txt
cd ..
uv lock --upgrade
uv run labels.py > label2.txt
uv tool run parcel-cost 3 > cost.txt
