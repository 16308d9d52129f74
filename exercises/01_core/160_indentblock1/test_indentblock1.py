from indentblock1 import alarm, all_litres, frost_nights, litres


def test_alarm():
    """the alarm looks at all temperatures, not only at the first one"""
    assert alarm([22, 41, 30]) == "too hot"
    assert alarm([22, 30, 35.5]) == "too hot"


def test_alarm_fine():
    """35 degrees are still fine"""
    assert alarm([35, 18]) == "fine"


def test_alarm_first():
    """a hot first temperature is enough for the alarm"""
    assert alarm([40, 20]) == "too hot"


def test_alarm_nothing():
    """without any temperatures everything is fine"""
    assert alarm([]) == "fine"


def test_frost():
    """only nights below 0 are counted"""
    assert frost_nights([3, -1, 0, -7.5, 12]) == 2


def test_no_frost():
    """a week without frost has 0 frost nights"""
    assert frost_nights([4, 0, 9]) == 0


def test_all_frost():
    """a week of frost has all its nights"""
    assert frost_nights([-2, -2, -30]) == 3


def test_wet():
    """a wet bed gets nothing, in the evening or before"""
    assert litres(30, 7) == 0
    assert litres(80, 21) == 0


def test_dry_evening():
    """a dry bed gets 5 litres from 18 o'clock on"""
    assert litres(29, 18) == 5
    assert litres(0, 23) == 5


def test_dry_day():
    """a dry bed gets 3 litres before 18 o'clock"""
    assert litres(29, 17) == 3
    assert litres(5, 6) == 3


def test_all():
    """all beds are added up, not only the first one"""
    assert all_litres([10, 50, 29, 12], 20) == 15
    assert all_litres([64, 8], 9) == 3


def test_no_beds():
    """without beds there is nothing to water"""
    assert all_litres([], 12) == 0
