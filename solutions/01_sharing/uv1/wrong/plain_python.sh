# expect: Which command runs a program with what was added?
set -e
uv init --bare stall
mv labels.py stall
cd stall
uv add 'pythlings-parcels<2'
python labels.py > label.txt
