from exercise import double


def test_first():
    """two is doubled"""
    assert double(2) == 4


def test_second():
    """three is doubled"""
    assert double(3) == 6
