python3 -m black report.py --check --diff 2> log.txt | cat > changes.diff
echo "${PIPESTATUS[0]}" > before.txt
python3 -m black -q report.py
python3 -m black -q --check report.py; printf "%s" $? > after.txt
