# expect: report.py is formatted, with lines of at most 60 characters
python -m black --check report.py
echo $? > before.txt
python -m black --check report.py
echo $? > after.txt
