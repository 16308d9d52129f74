"""How long was it dry?"""

from garden import longest_dry_spell


def test_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


def test_no_days():
    assert longest_dry_spell([]) == 0


def test_one_day():
    assert longest_dry_spell([0]) == 1
    assert longest_dry_spell([5]) == 0


def test_up_to_the_last_day():
    assert longest_dry_spell([0, 4, 0, 0, 0]) == 3


def test_longest_comes_first():
    assert longest_dry_spell([0, 0, 0, 2, 0]) == 3


# Why this way
#
# Nothing, one, first place, last place, several of different lengths. Each case has a test
# of its own, so that the name of a failing test already says what broke. One test with
# twenty random days would run more code and explain less, and twenty random days are never
# an empty list.
