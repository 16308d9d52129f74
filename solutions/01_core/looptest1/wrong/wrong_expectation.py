# expect: your tests do not complain about the right version
from garden import longest_dry_spell


def test_spells():
    assert longest_dry_spell([0, 2, 0, 0]) == 3
