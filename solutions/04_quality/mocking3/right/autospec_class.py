from unittest import mock

import pytest

import gateway
import shop


class TestShop:
    def setup_method(self):
        self.bank = mock.create_autospec(gateway.Gateway, instance=True)
        self.bank.charge.return_value = "receipt"

    @pytest.mark.parametrize("basket, total", [({"a": 1}, 1), ({"a": 1, "b": 2}, 3)])
    def test_the_total_is_charged_once(self, basket, total):
        shop.checkout(basket, "x", self.bank)
        assert self.bank.charge.call_args_list == [mock.call("x", total)]

    def test_the_receipt_is_returned(self):
        assert shop.checkout({"a": 1}, "x", self.bank) == "receipt"

    def test_an_empty_basket_charges_nothing(self):
        assert shop.checkout({}, "x", self.bank) is None
        assert not self.bank.charge.called

    def test_a_declined_card_gives_none(self):
        self.bank.charge.side_effect = gateway.Declined("no")
        assert shop.checkout({"a": 1}, "x", self.bank) is None

    def test_a_refund_is_paid_back(self):
        shop.refund("receipt", self.bank)
        self.bank.pay_back.assert_called_once_with("receipt")
