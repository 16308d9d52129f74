from expressions1 import fuss, is_open, label, last_day, price, share


def test_price_on_time():
    """whoever is on time pays for the hours"""
    assert price(3, False) == 12
    assert price(1, False) == 4


def test_price_late():
    """whoever is late pays 10 more"""
    assert price(3, True) == 22
    assert price(0, True) == 10


def test_share():
    """price and deposit are both split"""
    assert share(12, 30, 2) == 21
    assert share(10, 5, 4) == 3.75
    assert share(12, 0, 3) == 4


def test_label_one():
    """one bike is `1 bike`"""
    assert label(1) == "1 bike"


def test_label_more():
    """any other number is told, too, and says bikes"""
    assert label(2) == "2 bikes"
    assert label(0) == "0 bikes"
    assert label(21) == "21 bikes"


def test_fuss():
    """the difference is squared as a whole, and early is as bad as late"""
    assert fuss(5, 3) == 4
    assert fuss(3, 5) == 4
    assert fuss(2, 2) == 0
    assert fuss(1.5, 1) == 0.25


def test_last_day():
    """a hire ends on its first day, and a day later for every full 24 hours"""
    assert last_day(12, 5) == 12
    assert last_day(12, 24) == 13
    assert last_day(3, 71) == 5


def test_open():
    """a hire is open until both are done"""
    assert is_open(False, False) is True
    assert is_open(True, False) is True
    assert is_open(False, True) is True


def test_closed():
    """a hire that is returned and paid isn't open any more"""
    assert is_open(True, True) is False
