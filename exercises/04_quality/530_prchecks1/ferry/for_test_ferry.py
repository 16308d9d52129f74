from ferry import cars


def test_four_lanes():
    assert cars(4.5) == 96


def test_one_lane():
    assert cars(11.5, lanes=1) == 10
