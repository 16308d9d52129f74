# expect: another after it
python -m black --check --diff report.py > changes.diff
echo $? > before.txt
python -m black report.py
echo $? > after.txt
