# expect: your tests notice when all dry days are counted, not those in a row
from garden import longest_dry_spell


def test_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


def test_no_days():
    assert longest_dry_spell([]) == 0


def test_one_day():
    assert longest_dry_spell([0]) == 1
    assert longest_dry_spell([5]) == 0


def test_up_to_the_last_day():
    assert longest_dry_spell([4, 0, 0, 0]) == 3
