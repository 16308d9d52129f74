set -e
BIN=.venv/bin
if [ "$OS" = "Windows_NT" ]; then BIN=.venv/Scripts; fi
PY="$BIN/python"
"$PY" -m pip install -q -e .
"$PY" -c "from ferry.cli import main; main()" > first.txt
"$PY" - <<'CHANGE'
from pathlib import Path

for name in ["pyproject.toml", "src/ferry/__init__.py"]:
    path = Path(name)
    path.write_text(path.read_text().replace('"1.0"', '"1.1"'))
CHANGE
"$BIN/ferry" > second.txt
cat >> pyproject.toml <<'LINE'
ferry-tides = "ferry.cli:tides"
LINE
"$PY" -m pip install -q -e .
"$BIN/ferry" > third.txt
"$BIN/ferry-tides" > tides.txt
