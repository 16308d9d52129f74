from played import play
from pythlings_checks import program

CAFE = play("cafebill1", "1", "3")
bill, in_euros = CAFE.bill, CAFE.in_euros


def test_bill():
    """2 coffees and 1 cake are 910 cents"""
    assert bill(2, 1) == 910


def test_bill_for_many():
    """31 coffees and 49 cakes, a whole bus of guests, are 25495 cents"""
    assert bill(31, 49) == 25495


def test_bill_for_nothing():
    """a guest who only wanted to sit down pays 0 cents"""
    assert bill(0, 0) == 0


def test_in_euros():
    """285 cents are 2.85"""
    assert in_euros(285) == "2.85"


def test_in_euros_of_a_bus():
    """25495 cents are 254.95"""
    assert in_euros(25495) == "254.95"


def test_zero_after_the_point():
    """1305 cents are 13.05: the zero after the point is kept"""
    assert in_euros(1305) == "13.05"


def test_two_zeros():
    """1700 cents are 17.00: there are always two digits after the point"""
    assert in_euros(1700) == "17.00"


def test_less_than_a_euro():
    """40 cents are 0.40"""
    assert in_euros(40) == "0.40"


def test_one_coffee():
    """the first answer is the number of coffees: 1 coffee and no cake are 2.85"""
    program("cafebill1.py", typed=["1", "0"]).succeeds().shows(
        "Coffees? 1\nCakes? 0\nPlease pay 2.85 euros\n"
    )


def test_screen():
    """the program asks for coffees and cakes, and says what to pay"""
    program("cafebill1.py", typed=["1", "3"]).succeeds().shows(
        "Coffees? 1\nCakes? 3\nPlease pay 13.05 euros\n"
    )


def test_other_guests():
    """other guests: 4 coffees and 2 cakes"""
    program("cafebill1.py", typed=["4", "2"]).succeeds().shows(
        "Coffees? 4\nCakes? 2\nPlease pay 18.20 euros\n"
    )


def test_no_coffee():
    """no coffee, 5 cakes"""
    program("cafebill1.py", typed=["0", "5"]).succeeds().shows(
        "Coffees? 0\nCakes? 5\nPlease pay 17.00 euros\n"
    )
