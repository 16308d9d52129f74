set -e
cp ../fee.py fee.py
git add fee.py
git commit -m "Mend the fee"
git add fee_test.py
git commit -m "Test the fee"
cp ../LESSONS.md .
git add LESSONS.md
git commit -m "Note the lesson"
