set -e # stop at the first command that fails

BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi

"$BIN/python" -m pip install -e .
"$BIN/ferry" > first.txt
sed -i.bak 's/1\.0/1.1/' pyproject.toml
sed -i.bak 's/1\.0/1.1/' src/ferry/__init__.py
"$BIN/ferry" > second.txt
echo 'ferry-tides = "ferry.cli:tides"' >> pyproject.toml
"$BIN/python" -m pip install -e .
"$BIN/ferry" > third.txt
"$BIN/ferry-tides" > tides.txt

# Why this way
#
# second.txt is the lesson: code 1.1, installed 1.0. Whoever looks for a bug "in
# version 1.0" is misled by such a mixture. Code is live, metadata is a copy; after a
# change of pyproject.toml install again. For users you never install with -e.
