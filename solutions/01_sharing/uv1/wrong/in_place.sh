# expect: uv init takes the folder's name
set -e
uv init --bare
mkdir stall
mv labels.py stall
uv add 'pythlings-parcels<2'
cd stall
uv run labels.py > label.txt
