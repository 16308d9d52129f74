# expect: report.py is formatted
python -m black --check --diff report.py > changes.diff
echo $? > before.txt
python -m black --check report.py
echo $? > after.txt
