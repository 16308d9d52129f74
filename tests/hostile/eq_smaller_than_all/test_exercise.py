from exercise import delay


def test_delay():
    assert delay(3) > 4
    assert delay(3) < 20
