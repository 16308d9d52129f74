from fee import fee


def test_five_kilometres():
    assert fee(5) == 750


def test_first_two_kilometres():
    assert fee(2) == 300


