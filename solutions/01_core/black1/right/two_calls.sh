set -u
python -m black --diff --quiet report.py > changes.diff
python -m black --check report.py
status=$?
echo "$status" > before.txt
python -m black .
if python -m black --check .; then echo 0 > after.txt; else echo 1 > after.txt; fi
