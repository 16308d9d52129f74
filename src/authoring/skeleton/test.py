# TODO(author): one test for each behaviour, the easiest first.
from {name} import double


def test_double():
    """a number is doubled"""
    assert double(4) == 8
    assert double(15) == 30


def test_double_below_zero():
    """zero and negative numbers are doubled, too"""
    assert double(0) == 0
    assert double(-3) == -6
