mkdir -p src && mv tides src/
source .venv/*/activate
pip install --editable .
