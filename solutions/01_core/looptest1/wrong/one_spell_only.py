# expect: a version that counts all dry days is noticed
from garden import longest_dry_spell


def test_one_spell():
    assert longest_dry_spell([3, 0, 0, 4]) == 2
    assert longest_dry_spell([3, 0, 0]) == 2
    assert longest_dry_spell([]) == 0
    assert longest_dry_spell([0]) == 1
