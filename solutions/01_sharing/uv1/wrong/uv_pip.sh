# expect: pyproject.toml notes no package
set -e
uv init --bare stall
mv labels.py stall
cd stall
uv venv
uv pip install 'pythlings-parcels<2'
uv run labels.py > label.txt
