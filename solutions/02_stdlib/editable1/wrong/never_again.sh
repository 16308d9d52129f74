# expect: third.txt: after the second install, both are new
set -e
BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi
"$BIN/python" -m pip install -e .
"$BIN/ferry" > first.txt
sed -i.bak 's/1\.0/1.1/' pyproject.toml src/ferry/__init__.py
"$BIN/ferry" > second.txt
echo 'ferry-tides = "ferry.cli:tides"' >> pyproject.toml
"$BIN/ferry" > third.txt
"$BIN/python" -c "from ferry.cli import tides; tides()" > tides.txt
