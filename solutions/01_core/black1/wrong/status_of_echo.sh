# expect: before.txt has the exit status of the first check
python -m black --check --diff report.py > changes.diff
echo "checked"
echo $? > before.txt
python -m black report.py
python -m black --check report.py
echo $? > after.txt
