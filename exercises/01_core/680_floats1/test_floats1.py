from floats1 import mean_weight, same_weight, stars

NAN = float("nan")


def test_sum_of_weights():
    """0.1 kg and 0.2 kg weigh as much as 0.3 kg"""
    assert same_weight(0.1 + 0.2, 0.3) is True
    assert same_weight(0.3, 0.1 + 0.2) is True


def test_close():
    """weights less than half a gram apart are the same, also near 0"""
    assert same_weight(0.25, 0.2504) is True
    assert same_weight(0.2504, 0.25) is True
    assert same_weight(0.0, 0.0004) is True
    assert same_weight(0.2996, 0.3) is True
    assert same_weight(0.2508, 0.2504) is True


def test_not_close():
    """weights more than half a gram apart differ, also for a barrel"""
    assert same_weight(0.25, 0.2506) is False
    assert same_weight(0.2506, 0.25) is False
    assert same_weight(0.0, 0.0006) is False
    assert same_weight(0.2496, 0.2504) is False
    assert same_weight(180.0, 180.0006) is False
    assert same_weight(3, 5) is False


def test_mean():
    """the mean of readings"""
    assert mean_weight([0.5, 1.5, 0.25]) == 0.75
    assert mean_weight([2]) == 2
    assert mean_weight([-0.5, 0.0]) == -0.25


def test_mean_nan():
    """a nan doesn't count, wherever it is"""
    assert mean_weight([NAN, 0.5, 1.5]) == 1, "the readings are nan, 0.5 and 1.5"
    assert mean_weight([0.5, NAN, 0.0, NAN]) == 0.25, "the readings are 0.5, nan, 0.0 and nan"


def test_mean_nothing():
    """if nothing is left there is no mean"""
    assert mean_weight([]) is None
    assert mean_weight([NAN, NAN]) is None, "the readings are nan and nan"


def test_mean_readings_stay():
    """the list of readings stays as it was"""
    readings = [1.5, 0.5, NAN]
    mean_weight(readings)
    assert len(readings) == 3, "after mean_weight([1.5, 0.5, nan]) the list has lost a reading"
    assert readings[:2] == [1.5, 0.5]


def test_stars_half():
    """exactly half a star counts as a whole one, every time"""
    assert stars(2.5) == 3
    assert stars(3.5) == 4
    assert stars(0.5) == 1
    assert stars(4.5) == 5


def test_stars_whole():
    """whole stars are an int: 3 and not 3.0"""
    assert type(stars(2.7)) is int, "a page that says 3.0 stars looks odd"


def test_stars():
    """other ratings go to the nearest number of stars"""
    assert stars(3.7) == 4
    assert stars(2.4) == 2
    assert stars(2.4999) == 2
    assert stars(4.0) == 4
    assert stars(0.0) == 0
