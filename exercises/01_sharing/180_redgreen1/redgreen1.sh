# Red, then green, then the lesson.
#
# Professionals mend a bug in three steps. First a test that shows it: it
# fails, it is "red". Then the mend, and the same test is "green". Last a few
# lines on what was learnt. The order is the point: a test that was written
# after the mend was never seen to fail, and perhaps it cannot fail. So it is
# committed first, and anybody can go back to that commit and see it red.
#
# A delivery service charges 300 cents for the first two kilometres together
# and 150 for each further one. Customers complain. Look at fee.py and at
# fee_test.py, which shows the bug. Mend fee.py, and add a second entry on this
# bug to LESSONS.md, of the same form, dated 2024-05-08. Then write the
# commands.

set -e # stop at the first command that fails

# TODO: the script starts in a repository with the wrong fee.py, committed, and
# fee_test.py, not committed yet. Your files are one folder up: ../fee.py and
# ../LESSONS.md. Make three commits, each of one file: the failing test; the mended
# fee.py; the diary LESSONS.md.
