# "I paid 10.48 for 5 kilometres!"
#
# Your delivery service asks 300 cents for the first two kilometres together,
# and 150 for each further one. That makes 7.50, writes Zsófia, and she's right.
# In the program the formula looks good. Something in it isn't.
#
# Don't fix it yet. Write a test that shows the bug, and see it fail: red. Then
# fix the bug, and the same test passes: green. A test written after the fix has
# never been red. Perhaps it passes whatever the program does. Last, note what
# you've learnt.
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
