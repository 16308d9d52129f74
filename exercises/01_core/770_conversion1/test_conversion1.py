from conversion1 import price_tag, to_count, to_price


def test_count():
    """digits are a number of rolls, also with spaces around them"""
    assert to_count("12") == 12
    assert to_count(" 7 ") == 7
    assert to_count("0") == 0
    assert to_count("007\n") == 7


def test_count_underscore():
    """`1_2` isn't twelve rolls"""
    assert to_count("1_2") is None
    assert to_count("12_000") is None


def test_count_signs():
    """there's no sign in front, and no number behind a point"""
    assert to_count("-12") is None
    assert to_count("+3") is None
    assert to_count("2.0") is None
    assert to_count("2,5") is None


def test_count_no_number():
    """what isn't a number gives None, not an error"""
    assert to_count("a dozen") is None
    assert to_count("") is None
    assert to_count("   ") is None
    assert to_count("1 2") is None


def test_count_superscript():
    """a small raised 2 isn't a number of rolls"""
    assert to_count("²") is None
    assert to_count("3½") is None


def test_price():
    """a comma and a point both work, and so does neither"""
    assert to_price("2,50") == 2.5
    assert to_price("2.5") == 2.5
    assert to_price(" 0,05 ") == 0.05
    assert to_price("12.345") == 12.345


def test_price_float():
    """a price is a float, even if it's whole"""
    assert isinstance(to_price("3"), float), 'to_price("3") should be the float 3.0'
    assert to_price("3,00") == 3.0
    assert to_price("0") == 0.0


def test_price_float_words():
    """what only `float` takes for a number isn't a price"""
    assert to_price("nan") is None
    assert to_price("inf") is None
    assert to_price("1e3") is None
    assert to_price("1_0.5") is None
    assert to_price("-2,50") is None


def test_price_points():
    """there's at most one comma or point, and digits on both sides of it"""
    assert to_price("1.234,50") is None
    assert to_price("1.2.3") is None
    assert to_price(",50") is None
    assert to_price("2.") is None
    assert to_price(",") is None


def test_price_no_number():
    """what isn't a price gives None, not an error"""
    assert to_price("free") is None
    assert to_price("") is None
    assert to_price("2, 50") is None
    assert to_price("2²") is None


def test_price_tag():
    """a price tag has a comma and two digits behind it"""
    assert price_tag(2.5) == "2,50"
    assert price_tag(3.0) == "3,00"
    assert price_tag(0.05) == "0,05"
    assert price_tag(12) == "12,00"
    assert price_tag(1234.5) == "1234,50"


def test_price_tag_rounded():
    """a longer price is rounded"""
    assert price_tag(1 / 3) == "0,33"
    assert price_tag(0.1 + 0.2) == "0,30"
    assert price_tag(2.999) == "3,00"
