# expect: uv keeps what is locked until it's told to choose again
set -e
uv lock
release
mkdir second
cp pyproject.toml uv.lock labels.py second
cd second
uv sync --locked
uv run labels.py > label.txt
cd ..
uv lock
uv run labels.py > label2.txt
uv tool run parcel-cost 3 > cost.txt
