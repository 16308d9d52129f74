set -e
uv lock
release
mkdir second && cp pyproject.toml labels.py uv.lock second
uv sync --frozen --project second
cd second; uv run --frozen python labels.py > label.txt; cd -
uv lock -P pythlings-parcels
uv run labels.py > label2.txt
uvx --from parcel-cost parcel-cost 3 > cost.txt
