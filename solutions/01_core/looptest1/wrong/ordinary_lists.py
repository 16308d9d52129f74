# expect: your tests notice when a dry spell up to the last day is forgotten
from garden import longest_dry_spell


def test_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


def test_another():
    assert longest_dry_spell([1, 0, 0, 0, 2]) == 3


def test_wet():
    assert longest_dry_spell([1, 2]) == 0
