from regex2 import hide_cards, iso_dates, orders, phone


def test_orders():
    """orders finds each order number, in its three parts"""
    assert orders("KX 2026 #417 never came. Nor did LO 2025 #9.") == [
        ("KX", "2026", "417"),
        ("LO", "2025", "9"),
    ]
    assert orders("Where is AB 1999 #12345?") == [("AB", "1999", "12345")]


def test_orders_exact():
    """an order number has exactly one space in each of its two places, and its #"""
    assert orders("KX2026#417") == []
    assert orders("KX 2026 417") == []
    assert orders("KX  2026 #417") == []
    assert orders("KX-2026-#417") == []
    assert orders("kx 2026 #417, KX 26 #417") == []


def test_cards():
    """of a card number only the last four digits are left"""
    assert hide_cards("paid with 4111 1111 1111 1234, twice") == "paid with **** 1234, twice"
    assert hide_cards("5500-0000-0000-0004") == "**** 0004"
    assert hide_cards("Ana: 4111111111111234!") == "Ana: **** 1234!"


def test_cards_all():
    """every card number in a note is hidden"""
    assert (
        hide_cards("first 4111 1111 1111 1234\nthen 5500000000000004")
        == "first **** 1234\nthen **** 0004"
    )


def test_cards_others():
    """numbers with more or fewer than 16 digits stay as they are"""
    assert hide_cards("call 020 7946 0018") == "call 020 7946 0018"
    assert hide_cards("parcel 41111111111112345") == "parcel 41111111111112345"
    assert hide_cards("parcel 94111111111111234") == "parcel 94111111111111234"
    assert hide_cards("year 2024 2025 2026") == "year 2024 2025 2026"
    assert hide_cards("") == ""


def test_dates():
    """a date is turned round"""
    assert iso_dates("back on 24.12.2026, he says") == "back on 2026-12-24, he says"
    assert iso_dates("10.11.1999-12.12.2025") == "1999-11-10-2025-12-12"


def test_dates_zeros():
    """day and month get two digits"""
    assert iso_dates("since 3.1.2027") == "since 2027-01-03"
    assert iso_dates("since 30.1.2027 or 3.10.2027") == "since 2027-01-30 or 2027-10-03"
    assert iso_dates("since 03.01.2027") == "since 2027-01-03"


def test_dates_others():
    """other numbers with dots stay as they are"""
    assert iso_dates("shelf 3.1.27") == "shelf 3.1.27"
    assert iso_dates("file 123.4.2026") == "file 123.4.2026"
    assert iso_dates("file 3.4.20267") == "file 3.4.20267"
    assert iso_dates("18.50 for 2026") == "18.50 for 2026"
    assert iso_dates("3x12y2026") == "3x12y2026"


def test_phone():
    """a phone number keeps its digits, and the + at its front"""
    assert phone("+44 20 7946-0018") == "+442079460018"
    assert phone("(020) 7946.0018") == "02079460018"
    assert phone("555/1234") == "5551234"


def test_phone_00():
    """00 at the front is a +, and nowhere else"""
    assert phone("0044 20/7946.0018") == "+442079460018"
    assert phone("020 7900 0018") == "02079000018"
    assert phone("+1 555 00 12") == "+15550012"


def test_phone_0():
    """(0) goes, together with its 0"""
    assert phone("+44 (0)20 7946 0018") == "+442079460018"
    assert phone("0049 (0) 30 1200") == "+49301200"


def test_phone_spaces():
    """spaces at the front make no difference"""
    assert phone(" +44 20 7946 0018 ") == "+442079460018"
    assert phone("  0044 20 7946 0018") == "+442079460018"
