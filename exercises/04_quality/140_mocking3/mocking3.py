"""The mock said yes to everything.

Refunds in Dariela's online shop crash, and have for weeks: `AttributeError: 'Gateway' object has
no attribute 'refund'`. The method was renamed. Five tests watch over the shop, one of them over
refunds, and all are green:

    pythlings shell mocking3 -- python -m pytest mocking3.py

A bare `Mock()` has every attribute that you ask for, the misspelt ones and those of yesterday, and
what it hands back counts as true. A test that only talks to its mock tests the mock. What does
each of the five really look at?

1. Fix the tests, here, so that each can do what its name says. Keep the names. One of them
   will be red, and with reason.
2. Fix shop.py. gateway.py belongs to the bank: it's right and stays.

Your tests run with a right shop.py and with seven broken ones.
"""

from unittest.mock import Mock, patch

import shop
from gateway import Declined

BASKET = {"lamp": 4500, "bulb": 350}


def test_the_total_is_charged_once():
    gateway = Mock()
    shop.checkout(BASKET, "card 7", gateway)
    gateway.charge.assert_called_once


def test_the_receipt_is_returned():
    gateway = Mock()
    gateway.charge.return_value = "R-1"
    assert gateway.charge("card 7", 4850) == "R-1"


def test_an_empty_basket_charges_nothing():
    gateway = Mock()
    gateway.charged = False
    shop.checkout({}, "card 7", gateway)
    assert not gateway.charged


def test_a_declined_card_gives_none():
    gateway = Mock()
    gateway.charge.side_effect = Declined
    with patch("shop.checkout", return_value=None):
        assert shop.checkout(BASKET, "card 7", gateway) is None


def test_a_refund_is_paid_back():
    gateway = Mock()
    shop.refund("R-1", gateway)
    assert gateway.refund.called
