from functools import cache
from pathlib import Path

import pytest
import shop
from gateway import Declined
from pythlings_checks import own_tests

HERE = Path(__file__).parent
GATEWAY = (HERE / "gateway.py").read_text(encoding="utf-8")
RIGHT = """
from gateway import Declined


def checkout(basket, card, gateway):
    total = sum(basket.values())
    if total == 0:
        return None
    try:
        return gateway.charge(card, total)
    except Declined:
        return None


def refund(receipt, gateway):
    gateway.pay_back(receipt)
"""
TOTAL = "only the first thing of the basket is charged"
RECEIPT = "`checkout` returns True and not the receipt"
EMPTY = "0 cents are charged for an empty basket"
DECLINED = "a declined card makes the shop crash"
RENAMED = "`refund` calls a method that the gateway doesn't have any more"
OTHER = "`refund` hands another receipt to the bank, not the one that it gets"
TWICE = "the card is charged twice"
CHANGES = {
    TOTAL: ("sum(basket.values())", "next(iter(basket.values()), 0)"),
    TWICE: (
        "        return gateway.charge(card, total)",
        "        gateway.charge(card, total)\n        return gateway.charge(card, total)",
    ),
    RECEIPT: ("return gateway.charge(card, total)", "return bool(gateway.charge(card, total))"),
    EMPTY: ("    if total == 0:\n        return None\n", ""),
    DECLINED: ("except Declined", "except KeyError"),
    OTHER: ("gateway.pay_back(receipt)", 'gateway.pay_back("R-0815")'),
    RENAMED: ("gateway.pay_back(", "gateway.refund("),
}
GIVEN = {
    "test_the_total_is_charged_once": [TOTAL, TWICE],
    "test_the_receipt_is_returned": [RECEIPT],
    "test_an_empty_basket_charges_nothing": [EMPTY],
    "test_a_declined_card_gives_none": [DECLINED],
    "test_a_refund_is_paid_back": [RENAMED, OTHER],
}


@cache
def outcome():
    versions = {"right": {"shop.py": RIGHT, "gateway.py": GATEWAY}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"shop.py": RIGHT.replace(old, new), "gateway.py": GATEWAY}
    return own_tests("mocking3.py", versions)


def bare(name):
    """The name of a test, without its class and its parameters."""
    return name.rpartition("::")[2].partition("[")[0]


def can_fail(given):
    """Whether the given test fails on the versions that it is there for."""
    names = {bare(name) for name in outcome().reports["right"]["passed"]}
    names |= {bare(each["test"]) for each in outcome().reports["right"]["failed"]}
    if given not in names:
        pytest.fail(f"pytest finds no test with the name {given} any more. Please keep the names.")
    for each in outcome().reports["right"]["failed"]:
        if bare(each["test"]) == given:
            outcome().pass_on("right")
    for words in GIVEN[given]:
        if given not in {bare(each["test"]) for each in outcome().reports[words]["failed"]}:
            pytest.fail(f"{given} is green on a broken shop, too, in which {words}.")


def test_run():
    """there are tests, and pytest runs them"""
    outcome().at_least(1)


def test_total():
    """the first test can fail: the total is charged once"""
    can_fail("test_the_total_is_charged_once")


def test_receipt():
    """the second test can fail: the receipt is returned"""
    can_fail("test_the_receipt_is_returned")


def test_empty():
    """the third test can fail: an empty basket charges nothing"""
    can_fail("test_an_empty_basket_charges_nothing")


def test_declined():
    """the fourth test can fail: a declined card gives None"""
    can_fail("test_a_declined_card_gives_none")


def test_refund():
    """the fifth test can fail: a refund is paid back, by a method that exists"""
    can_fail("test_a_refund_is_paid_back")


def test_right():
    """all of your tests pass on a shop.py that's right"""
    outcome().pass_on("right")


class Gateway:
    """A gateway that notes what it's asked for, and has the methods of the real one only."""

    def __init__(self):
        self.done = []

    def charge(self, card, cents):
        self.done.append(f"charge {card} {cents}")
        if card == "stolen":
            raise Declined
        return "R-9"

    def pay_back(self, receipt):
        self.done.append(f"pay back {receipt}")


def test_shop_refund():
    """shop.py: a refund is paid back"""
    bank = Gateway()
    shop.refund("R-9", bank)
    assert bank.done == ["pay back R-9"], "what the bank was asked for by refund"


def test_shop_checkout():
    """shop.py: what was right stays right"""
    bank = Gateway()
    assert shop.checkout({"pen": 120, "ink": 80}, "card 1", bank) == "R-9"
    assert shop.checkout({}, "card 1", bank) is None
    assert shop.checkout({"pen": 120}, "stolen", bank) is None
    assert bank.done == ["charge card 1 200", "charge stolen 120"], "what the bank was asked for"
