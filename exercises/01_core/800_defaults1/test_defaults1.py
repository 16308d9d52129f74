import functools

import pytest
from defaults1 import price_sign, sign
from pythlings_checks import program


@functools.cache
def printed():
    return program("defaults1.py")


def test_old_calls():
    """the old calls give the old signs"""
    assert sign("EGGS") == "********\n* EGGS *\n********"


def test_border():
    """another border"""
    assert sign("CLOSED", "#") == "##########\n# CLOSED #\n##########"
    assert sign("OPEN", border="~") == "~~~~~~~~\n~ OPEN ~\n~~~~~~~~"


def test_gap():
    """another gap, and the border stays a star"""
    assert sign("HI", gap=3) == "**********\n*   HI   *\n**********"
    assert sign("HI", gap=0) == "****\n*HI*\n****"


def test_both():
    """border and gap, with names or in the order of the parameters"""
    assert sign("Chá", "+", 2) == "+++++++++\n+  Chá  +\n+++++++++"
    assert sign(gap=0, border="=", text="") == "==\n==\n=="


def test_price_sign():
    """a price sign in euros, with two decimals"""
    assert price_sign("Lamp", 12.5) == "******************\n* Lamp 12.50 EUR *\n******************"
    assert price_sign("Book", 0) == "*****************\n* Book 0.00 EUR *\n*****************"


def test_price_currency():
    """a price sign in another currency"""
    assert price_sign("Kite", 8, "GBP") == (
        "*****************\n* Kite 8.00 GBP *\n*****************"
    )
    assert price_sign("Kite", 8, currency="CHF") == (
        "*****************\n* Kite 8.00 CHF *\n*****************"
    )


def test_price_border():
    """border and gap of a price sign reach the sign"""
    assert (
        price_sign("Tea", 4, border="#") == "################\n# Tea 4.00 EUR #\n################"
    )
    assert price_sign("Tea", 4, gap=0) == "**************\n*Tea 4.00 EUR*\n**************"
    assert price_sign("Tea", 4, "GBP", "+", 2) == (
        "++++++++++++++++++\n+  Tea 4.00 GBP  +\n++++++++++++++++++"
    )


NEW = {
    "CLOSED in a border of #": "##########\n# CLOSED #\n##########",
    "HELLO with a gap of 5": "*****************\n*     HELLO     *\n*****************",
    "the Kite for 8 GBP in a border of ~": "~~~~~~~~~~~~~~~~~\n~ Kite 8.00 GBP ~\n~~~~~~~~~~~~~~~~~",
}


@pytest.mark.parametrize("asked", NEW)
def test_printed(asked):
    """at the end, the three new signs are printed"""
    ran = printed().succeeds()
    assert NEW[asked] in ran.screen, f"this sign is missing, or not as it was asked for: {asked}"


OLD = {
    'sign("EGGS")': "********\n* EGGS *\n********",
    'sign("Honey from Évora")': "********************\n* Honey from Évora *\n********************",
    'price_sign("Lamp", 12.5)': "******************\n* Lamp 12.50 EUR *\n******************",
}


@pytest.mark.parametrize("call", OLD)
def test_old_printed(call):
    """the three old signs are still printed as they were"""
    ran = printed().succeeds()
    assert OLD[call] in ran.screen, f"the program should still print what {call} always gave"
