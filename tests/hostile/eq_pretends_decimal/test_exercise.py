from exercise import price


def test_price():
    assert price("12 EUR") == 12
