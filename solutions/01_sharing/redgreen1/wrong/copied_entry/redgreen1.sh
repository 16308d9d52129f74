set -e # stop at the first command that fails

git add fee_test.py
git commit -m "Test the delivery fee: fails for every distance"

cp ../fee.py fee.py
git add fee.py
git commit -m "Charge for the kilometres after the first two"

cp ../LESSONS.md .
git add LESSONS.md
git commit -m "Note the lesson of the delivery fee"

# Why this way
#
# In many teams nothing red may reach main, so test and mend are committed on a branch
# and merged together. The diary costs two minutes a bug. Read it before a review of
# your own code: it lists the mistakes that you make, not those of a text book.
