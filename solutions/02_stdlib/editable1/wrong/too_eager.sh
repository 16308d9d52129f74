# expect: without installing again, what pip wrote down stays as it was
set -e
BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi
"$BIN/python" -m pip install -e .
"$BIN/ferry" > first.txt
sed -i.bak 's/1\.0/1.1/' pyproject.toml src/ferry/__init__.py
echo 'ferry-tides = "ferry.cli:tides"' >> pyproject.toml
"$BIN/python" -m pip install -e .
"$BIN/ferry" > second.txt
"$BIN/ferry" > third.txt
"$BIN/ferry-tides" > tides.txt
