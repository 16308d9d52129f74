from exercise import double


def test_first():
    assert double(1) == 2


def test_second():
    assert double(2) == 4
