# expect: in which only the first thing of the basket is charged
"""The mock said yes to everything."""

from unittest.mock import Mock

import pytest

import shop
from gateway import Declined, Gateway

BASKET = {"lamp": 4500, "bulb": 350}


@pytest.fixture
def gateway():
    return Mock(spec=Gateway)


def test_the_total_is_charged_once(gateway):
    shop.checkout(BASKET, "card 7", gateway)
    gateway.charge.assert_called_once()


def test_the_receipt_is_returned(gateway):
    gateway.charge.return_value = "R-1"
    assert shop.checkout(BASKET, "card 7", gateway) == "R-1"


def test_an_empty_basket_charges_nothing(gateway):
    shop.checkout({}, "card 7", gateway)
    gateway.charge.assert_not_called()


def test_a_declined_card_gives_none(gateway):
    gateway.charge.side_effect = Declined
    assert shop.checkout(BASKET, "card 7", gateway) is None


def test_a_refund_is_paid_back(gateway):
    shop.refund("R-1", gateway)
    gateway.pay_back.assert_called_once_with("R-1")
