# expect: In quotes it's part of the name
set -e
uv init --bare stall
mv labels.py stall
cd stall
uv add pythlings-parcels<2
uv run labels.py > label.txt
