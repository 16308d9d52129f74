# expect: before.txt has the exit status of the first check
python -m black report.py
echo $? > before.txt
python -m black report.py
echo $? > after.txt
