import logging

import pytest
from pythlings_checks.review import reviewed
from till import pay
from vouchers import Vouchers

DEFECTS = {
    "a test that isn't there any more": {
        "line": (9, 11),
        "category": "lost test",
    },
    "a test that can't fail": {"line": (22, 26), "category": "weak test"},
    "a rule of `sell` that isn't kept any more": {
        "line": (38, 41),
        "category": "lost check",
    },
    "something that everybody who reads the log can do": {
        "line": 46,
        "category": "security",
    },
    "something that `top_up` does": {"line": (54, 56), "category": "wrong result"},
    "something in a file that isn't in the diff": {
        "line": (53, 61),
        "category": "broken caller",
    },
}


def review():
    return reviewed("REVIEW.json", against=DEFECTS, file="change.diff")


def test_found():
    """your review finds all six defects"""
    review().finds_all()


def test_false_alarms():
    """your review raises no alarm where nothing is wrong"""
    review().raises_no_false_alarm()


def test_till():
    """at the till, a voucher pays for books"""
    shop = Vouchers()
    code = shop.sell(2000)
    assert pay(shop, [800, 750], code) == "to pay: 0.00 euros, left: 4.50 euros"
    assert pay(shop, [1000], code) == "to pay: 5.50 euros, left: 0.00 euros"


def test_several_books():
    """what's left to pay of several books is paid together"""
    shop = Vouchers()
    code = shop.sell(1000)
    assert pay(shop, [1200, 300], code) == "to pay: 5.00 euros, left: 0.00 euros"


def test_lost_check():
    """a voucher of nothing or less is a ValueError"""
    shop = Vouchers()
    with pytest.raises(ValueError):
        shop.sell(0)
    with pytest.raises(ValueError):
        shop.sell(-500)
    assert shop.left == {}


def test_sold():
    """a voucher is sold and can be topped up"""
    logging.getLogger("vouchers").disabled = True
    shop = Vouchers()
    code = shop.sell(1)
    assert shop.worth(code) == 1
    shop.top_up(code, 500)
    assert shop.worth(code) == 501
