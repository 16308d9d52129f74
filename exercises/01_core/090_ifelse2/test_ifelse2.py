from ifelse2 import insurance, postage


def test_hyun_woo():
    """Hyun-woo: up to 2 kg includes 2 kg"""
    assert postage(2) == 5


def test_five():
    """a parcel of exactly 5 kg still costs 7"""
    assert postage(5) == 7


def test_fatima():
    """Fatima: up to 10 kg includes 10 kg"""
    assert postage(10) == 10


def test_between():
    """parcels between the boundaries cost what they did"""
    assert postage(0.5) == 5
    assert postage(1.9) == 5
    assert postage(3) == 7
    assert postage(8.75) == 10
    assert postage(30) == 18


def test_just_above():
    """10 grams more than a boundary, and the parcel costs more"""
    assert postage(2.01) == 7
    assert postage(5.01) == 10
    assert postage(10.01) == 18


def test_piotr():
    """Piotr: below 50 euros the insurance is free"""
    assert insurance(30) == 0
    assert insurance(49.99) == 0
    assert insurance(0) == 0


def test_from_fifty():
    """from 50 euros on the insurance costs 3"""
    assert insurance(50) == 3
    assert insurance(51) == 3
    assert insurance(499.5) == 3


def test_from_five_hundred():
    """nobody complained: from exactly 500 euros on the insurance costs 9"""
    assert insurance(500) == 9
    assert insurance(501) == 9
    assert insurance(4000) == 9
