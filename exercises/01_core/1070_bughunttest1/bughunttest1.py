"""First the failing test.

Before a bug is mended it is reproduced: by the smallest test that fails because
of it. That proves that you have understood the report, tells you when the mend
works, and stays as a guard against its return.

A report came in about stats.median:

    "median is wrong for even lists, and my list is sorted afterwards"

The median is the value in the middle of the sorted values, or the mean of the
two in the middle: of 3, 1, 2 it is 2, and of 4, 1, 3, 2 it is 2.5.

stats.py beside this file holds the mended version. Write at least two tests that
pass with it. One must fail for a version with only the first fault, another for
a version with only the second. Use small lists: at most four values.
"""

from stats import median


def test_odd_list():
    assert median([3, 1, 2]) == 2


# TODO: a test for the first complaint.


# TODO: a test for the second complaint.
