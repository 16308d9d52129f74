# expect: the formatted
python -m black --check --diff report.py > changes.diff
echo $? > before.txt
python -m black --diff report.py > report.new
mv report.new report.py
python -m black --check report.py
echo $? > after.txt
