set -e # stop at the first command that fails

cp ../fee_test.py .
git add fee_test.py
git commit -m "Test the fee that Zsófia complains of"

cp ../fee.py .
git add fee.py
git commit -m "Charge only for the kilometres after the first two"

cp ../LESSONS.md .
git add LESSONS.md
git commit -m "Note the lesson of the bracket"

