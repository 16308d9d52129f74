"""First the failing test."""

from stats import median


def test_odd_list():
    assert median([3, 1, 2]) == 2


def test_even_list_takes_the_mean_of_the_middle():
    assert median([1, 2]) == 1.5


def test_list_stays_as_it_was():
    values = [3, 1, 2]
    median(values)
    assert values == [3, 1, 2]


# Why this way
#
# Two complaints, two tests: when one of them comes back, the name of the failing
# test says which. The list of the second test is unsorted, because on a sorted one
# a sort leaves no trace, and it has an odd length, so that the first fault cannot
# make it fail. Fewer values leave fewer questions about why a test fails.
