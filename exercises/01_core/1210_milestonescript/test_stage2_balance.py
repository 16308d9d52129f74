import pytest
from boat_for_check import WEEK, prints


def test_example():
    """stage 2: the example of the brief"""
    prints("balance", WEEK, "Ada +20.00", "Bo -5.00", "Cy -15.00")


def test_even():
    """stage 2: a balance of zero has no sign"""
    prints("balance", "people: Dee, Bo\nDee; 5; bread\nBo; 5; milk\n", "Dee 0.00", "Bo 0.00")


@pytest.mark.parametrize(
    ("amount", "wanted"),
    [
        ("10", ["Ada +6.66", "Bo -3.33", "Cy -3.33"]),
        ("0.05", ["Ada +0.03", "Bo -0.02", "Cy -0.01"]),
        ("0.01", ["Ada 0.00", "Bo 0.00", "Cy 0.00"]),
        ("0.02", ["Ada +0.01", "Bo -0.01", "Cy 0.00"]),
    ],
)
def test_left_over(amount, wanted):
    """stage 2: cents that are left over are borne by the first"""
    prints("balance", f"people: Ada, Bo, Cy\nAda; {amount}; rice\n", *wanted)


def test_left_over_in_the_order_of_the_people():
    """stage 2: the first is the first in the people line, not in the expense"""
    text = "people: Ada, Bo, Cy\nAda; 0.03; rice; Cy, Bo\n"
    prints("balance", text, "Ada +0.03", "Bo -0.02", "Cy -0.01")


def test_payer_does_not_share():
    """stage 2: who pays need not share"""
    text = "people: Ada, Bo\nAda; 12.50; a gift; Bo\n"
    prints("balance", text, "Ada +12.50", "Bo -12.50")


def test_no_cent_lost():
    """stage 2: not a cent is lost or made"""
    text = "people: A, B, C, D\nA; 1.17; x\nB; 2.27; x; D, B, A\nC; 3.37; x\nD; 0.02; x; A, B, C\n"
    prints("balance", text, "A -0.75", "B +0.37", "C +2.24", "D -1.86")
