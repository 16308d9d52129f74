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
# second.txt is the lesson: code 1.1, installed 1.0. The code is live, the rest is
# a copy that pip made. After a change of pyproject.toml, install again: otherwise
# a new command is missing, and a new dependency, too. -i.bak works with the sed of
# Linux, macOS and Git for Windows; a bare -i doesn't on macOS.
