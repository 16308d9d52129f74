# expect: Its uv.lock should be a copy of the one of March
set -e
uv lock
release
mkdir second
cp pyproject.toml labels.py second
cd second
uv sync
uv run labels.py > label.txt
cd ..
uv lock --upgrade
uv run labels.py > label2.txt
uv tool run parcel-cost 3 > cost.txt
