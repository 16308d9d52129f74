set -e
cp ../fee_test.py fee_test.py
git add fee_test.py && git commit -m "Red: the fee for 5 km"
cp ../fee.py fee.py
git commit -a -m "Green: brackets"
cp ../LESSONS.md .
git add LESSONS.md
git commit -m "Lesson"
