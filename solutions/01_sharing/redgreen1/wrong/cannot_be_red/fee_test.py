from fee import fee


def test_five_kilometres():
    assert fee(5) > fee(2)
