# "I paid 10.48 for 5 kilometres!"
#
# Your delivery service asks 300 cents for the first two kilometres together,
# and 150 for each further one. That makes 7.50, writes Zsófia, and she's right.
# In the program the formula looks good. Something in it isn't.
#
# People who do this for a living don't fix it yet. First they write a test
# that shows the bug, and see it fail: red. Then they fix it, and the same test
# passes: green. If you write the test after the fix, you've never seen it red.
# Perhaps it can't be. Last, they note what they've learnt.
#
#   1. fee_test.py: a test for Zsófia's 5 kilometres, and one for 2.
#   2. fee.py: fix the formula.
#   3. LESSONS.md: a second entry like the first one, about this bug, with the
#      date 2026-05-08.
#   4. This script: commit the three, so that everybody sees the order.

set -e # stop at the first command that fails

# The script starts in the repository of the service, with the old fee.py in it.
# Your three files are one folder up: ../fee_test.py, ../fee.py, ../LESSONS.md

# TODO: copy and commit the test. That's all this commit has.

# TODO: now the same with the fix, in a second commit.

# TODO: and with the lesson, in a third.
