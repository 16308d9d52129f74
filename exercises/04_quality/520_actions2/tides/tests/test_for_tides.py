from tides import can_sail


def test_half_a_metre_is_enough():
    assert can_sail(2.5, 2)


def test_less_is_not():
    assert not can_sail(2.25, 2)
