# expect: hands another receipt to the bank
# breaks: "pay back what was charged with this receipt": only that pay_back was called
from unittest.mock import Mock

import shop
from gateway import Declined, Gateway

BASKET = {"lamp": 4500, "bulb": 350}


def test_the_total_is_charged_once():
    gateway = Mock(spec=Gateway)
    shop.checkout(BASKET, "card 7", gateway)
    gateway.charge.assert_called_once_with("card 7", 4850)


def test_the_receipt_is_returned():
    gateway = Mock(spec=Gateway)
    gateway.charge.return_value = "R-1"
    assert shop.checkout(BASKET, "card 7", gateway) == "R-1"


def test_an_empty_basket_charges_nothing():
    gateway = Mock(spec=Gateway)
    shop.checkout({}, "card 7", gateway)
    gateway.charge.assert_not_called()


def test_a_declined_card_gives_none():
    gateway = Mock(spec=Gateway)
    gateway.charge.side_effect = Declined
    assert shop.checkout(BASKET, "card 7", gateway) is None


def test_a_refund_is_paid_back():
    gateway = Mock(spec=Gateway)
    shop.refund("R-1", gateway)
    gateway.pay_back.assert_called_once()
