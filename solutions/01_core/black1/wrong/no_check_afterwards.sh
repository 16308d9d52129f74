# expect: after.txt has the exit status of the second check
python -m black --check --diff report.py > changes.diff
echo $? > before.txt
python -m black report.py
python -m black --chek report.py
echo $? > after.txt
