set -e
if [ "$OS" = "Windows_NT" ]; then . .venv/Scripts/activate; else . .venv/bin/activate; fi
pip install --editable .
ferry > first.txt
for file in pyproject.toml src/ferry/__init__.py; do
    sed "s/1.0/1.1/" "$file" > changed
    mv changed "$file"
done
ferry > second.txt
printf 'ferry-tides="ferry.cli:tides"\n' >> pyproject.toml
pip install -e "$PWD"
ferry > third.txt
ferry-tides > tides.txt
