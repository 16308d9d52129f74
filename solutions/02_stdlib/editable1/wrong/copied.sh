# expect: a change of the code is seen at once
set -e
BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi
"$BIN/python" -m pip install .
"$BIN/ferry" > first.txt
sed -i.bak 's/1\.0/1.1/' pyproject.toml src/ferry/__init__.py
"$BIN/ferry" > second.txt
echo 'ferry-tides = "ferry.cli:tides"' >> pyproject.toml
"$BIN/python" -m pip install .
"$BIN/ferry" > third.txt
"$BIN/ferry-tides" > tides.txt
