# expect: changes.diff
python -m black --check report.py
echo $? > before.txt
python -m black report.py
python -m black --check report.py
echo $? > after.txt
