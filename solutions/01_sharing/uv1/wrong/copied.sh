# expect: it was copied, not moved
set -e
uv init --bare stall
cp labels.py stall
cd stall
uv add 'pythlings-parcels<2'
uv run labels.py > label.txt
