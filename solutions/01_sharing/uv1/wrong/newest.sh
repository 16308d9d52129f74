# expect: This lets version 2 in
set -e
uv init --bare stall
mv labels.py stall
cd stall
uv add pythlings-parcels
uv run labels.py > label.txt
