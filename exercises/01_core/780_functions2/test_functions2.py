import functions2
from functions2 import bill, express, quote, there_and_back


def test_quote():
    """quote: Monday's price for up to 10 km"""
    assert quote(4) == 22
    assert quote(0) == 10
    assert quote(2.5) == 17.5
    assert quote(9.5) == 38.5


def test_quote_long():
    """quote: beyond 10 km, only the further km are cheaper"""
    assert quote(10) == 40
    assert quote(12) == 44
    assert quote(10.5) == 41


def test_express():
    """express: one and a half times Monday's price"""
    assert express(4) == 33
    assert express(12) == 66
    assert express(2.5) == 26.25


def test_there_and_back():
    """there_and_back: one trip, twice as long"""
    assert there_and_back(4) == 34
    assert there_and_back(7) == 48
    assert there_and_back(0) == 10


def test_bill():
    """bill: every delivery of the month at Monday's price"""
    assert bill([4, 12, 4]) == 88
    assert bill([2.5]) == 17.5
    assert bill([]) == 0


def test_bill_many():
    """bill: 20 cedis less from ten deliveries on"""
    assert bill([4, 4, 4, 4, 4, 4, 4, 4, 4]) == 198
    assert bill([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]) == 200
    assert bill([0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 12]) == 223


def test_bill_keeps():
    """bill leaves the list of trips as it was"""
    trips = [12, 4, 0]
    bill(trips)
    assert trips == [12, 4, 0], "after the call of bill, the list of trips has changed"


def test_express_asks(monkeypatch):
    """when quote changes, express follows"""
    monkeypatch.setattr(functions2, "quote", lambda *km, **named: 100)
    assert express(5) == 150, (
        "If quote said 100, express should say 150. Does `express` know the prices itself?"
    )


def test_there_and_back_asks(monkeypatch):
    """when quote changes, there_and_back follows"""
    monkeypatch.setattr(functions2, "quote", lambda *km, **named: 100)
    assert there_and_back(5) == 100, (
        "If quote said 100 for every trip, there_and_back should say 100: it is one trip. "
        "Does `there_and_back` know the prices itself?"
    )


def test_bill_asks(monkeypatch):
    """when quote changes, bill follows"""
    monkeypatch.setattr(functions2, "quote", lambda *km, **named: 100)
    assert bill([5, 6, 7]) == 300, (
        "If quote said 100 for every trip, the bill for three trips should be 300. "
        "Does `bill` know the prices itself?"
    )
