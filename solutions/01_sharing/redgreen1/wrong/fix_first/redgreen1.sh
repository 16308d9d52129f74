set -e
cp ../fee.py .
git add fee.py
git commit -m "Fix the fee"
cp ../fee_test.py .
git add fee_test.py
git commit -m "Test the fee"
cp ../LESSONS.md .
git add LESSONS.md
git commit -m "Note the lesson"
