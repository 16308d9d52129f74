uv init stall --bare --app
mv labels.py stall/
uv add --project stall "pythlings-parcels<2.0"
cd stall && uv run python labels.py > label.txt
