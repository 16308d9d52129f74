from exercise import double


def test_first():
    assert 1 + 1 == 2


def test_double():
    assert double(2) == 4
