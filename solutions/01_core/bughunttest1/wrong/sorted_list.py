# expect: a test of yours fails when the list is sorted afterwards
"""First the failing test."""

from stats import median


def test_odd_list():
    assert median([3, 1, 2]) == 2


def test_even_list_takes_the_mean_of_the_middle():
    assert median([1, 2]) == 1.5


def test_list_stays_as_it_was():
    values = [1, 2, 3]
    median(values)
    assert values == [1, 2, 3]
