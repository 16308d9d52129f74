# Red, then green, then the lesson.
#
# You learn to program by building, and most from what went wrong. Professionals mend
# a bug in three steps. First a test that shows it: it fails, it is "red". Then the
# mend, and the same test passes, it is "green". Last a few lines on what was learnt,
# so that the same kind of bug is not built again.
#
# The order is the point. A test that was written after the mend was never seen to
# fail, and perhaps it cannot fail. That is why the test is committed first: anybody
# can go back to that commit and see it red.
#
# A delivery service charges 300 cents for the first two kilometres together and 150
# for each further one. Customers complain. The check prepares a repository with the
# wrong fee.py, committed, and beside it fee_test.py, not committed yet. (Look into
# both files here; python -m pytest fee_test.py shows the red.)
#
#     1. mend fee.py here in this folder
#     2. add a second entry to LESSONS.md, of the same form as the first, dated
#        2024-05-08, on this bug
#     3. write the commands below: this script starts in the repository, and your two
#        files are one folder up, ../fee.py and ../LESSONS.md
#
# It makes three commits, each of one file: the failing test; the mended fee.py; the
# diary LESSONS.md.

set -e # stop at the first command that fails

# TODO: write the commands.
