import pytest

from paramkinds1 import card, seat, transfer


def refused(call, function, *positions, **names):
    """Fail unless this call is a TypeError."""
    try:
        function(*positions, **names)
    except TypeError:
        return
    pytest.fail(f"{call} is still allowed, and gives {function(*positions, **names)!r}")


def test_transfer():
    """transfer: whoever pays and receives is named, in any order"""
    assert transfer(50, from_whom="Bo", to_whom="Ana") == "50 EUR from Bo to Ana"
    assert transfer(0.5, to_whom="Zoë", from_whom="Bo") == "0.5 EUR from Bo to Zoë"


def test_transfer_amount():
    """transfer: the amount may be named as well"""
    assert transfer(to_whom="Ana", amount=50, from_whom="Bo") == "50 EUR from Bo to Ana"


def test_transfer_refused():
    """transfer: a call that doesn't name both people is a TypeError"""
    refused('transfer(50, "Ana", "Bo")', transfer, 50, "Ana", "Bo")
    refused('transfer(50, "Ana", to_whom="Bo")', transfer, 50, "Ana", to_whom="Bo")


def test_transfer_needs():
    """transfer: neither of the two people can be left out"""
    refused('transfer(50, to_whom="Ana")', transfer, 50, to_whom="Ana")
    refused('transfer(50, from_whom="Bo")', transfer, 50, from_whom="Bo")


def test_card():
    """card: a fact can be called name"""
    assert card("Momo", name="Momo the First") == "Momo\n  name: Momo the First"
    assert card("Momo", animal="cat") == "Momo\n  animal: cat"
    assert card("Rex", age=0, name="T. Rex", facts=2) == "Rex\n  age: 0\n  name: T. Rex\n  facts: 2"


def test_card_plain():
    """card: without facts, or with others"""
    assert card("Kiki") == "Kiki"
    assert card("Kiki", kind="cat") == "Kiki\n  kind: cat"


def test_card_refused():
    """card: the animal's own name is given by position"""
    refused('card(name="Kiki")', card, name="Kiki")


def test_seat():
    """seat: row and number by position, a child by name or not at all"""
    assert seat(3, 7) == "row 3, seat 7, adult"
    assert seat(1, 12, child=True) == "row 1, seat 12, child"
    assert seat(1, 12, child=False) == "row 1, seat 12, adult"


def test_seat_child():
    """seat: a child by position is a TypeError"""
    refused("seat(3, 7, True)", seat, 3, 7, True)


def test_seat_named():
    """seat: a row or a number by name is a TypeError"""
    refused("seat(number=7, row=3)", seat, number=7, row=3)
    refused("seat(3, number=7)", seat, 3, number=7)
