from fee import fee


def test_five_kilometres():
    assert fee(5) == fee(5)


def test_two_kilometres():
    assert fee(2) == 300
