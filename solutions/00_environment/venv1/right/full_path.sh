set -e
python -m venv --without-pip "$PWD/.venv"
python ./whereami.py | cat > outside.txt
BIN="$PWD/.venv/bin"
[ -d "$BIN" ] || BIN="$PWD/.venv/Scripts"
"$BIN/python" "$PWD/whereami.py" >> inside.txt
