"""Tests for the ends of a loop."""

from garden import longest_dry_spell


def test_spell_in_the_middle():
    assert longest_dry_spell([3, 0, 0, 4]) == 2


def test_no_days():
    assert longest_dry_spell([]) == 0


def test_one_day():
    assert longest_dry_spell([0]) == 1
    assert longest_dry_spell([5]) == 0


def test_spell_until_the_end():
    assert longest_dry_spell([0, 4, 0, 0, 0]) == 3


def test_longest_is_not_the_last():
    assert longest_dry_spell([0, 0, 0, 2, 0]) == 3
