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

# Why this way
#
# With the test alone in a commit, a reviewer can go back to it and see it red.
# Where nothing red may reach main, people make these commits on a branch and
# merge it as a whole. The diary costs two minutes a bug. Read it before you
# review your own code: these are the mistakes that you make.
