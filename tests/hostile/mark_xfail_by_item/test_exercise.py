from exercise import double


def test_first():
    assert double(1) == 2
