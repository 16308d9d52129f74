uv sync
release
mkdir -p second
cp *.toml *.lock *.py second/
(cd second && uv run --locked labels.py > label.txt)
uv sync --upgrade-package pythlings-parcels
uv run python labels.py > label2.txt
uvx parcel-cost 3 > cost.txt
