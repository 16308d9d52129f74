set -e
mkdir stall && cd stall
uv init --no-package
mv ../labels.py .
uv venv
uv add 'pythlings-parcels >=1, <2'
uv run -- python labels.py | tee label.txt
