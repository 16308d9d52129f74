# expect: your tests pass when the function is right
from garden import longest_dry_spell


def test_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


def test_no_days():
    assert longest_dry_spell([]) == 0


def test_one_day():
    assert longest_dry_spell([0]) == 1
    assert longest_dry_spell([5]) == 0


def test_up_to_the_last_day():
    assert longest_dry_spell([0, 4, 0, 0, 0]) == 4


def test_longest_comes_first():
    assert longest_dry_spell([0, 0, 0, 2, 0]) == 3
