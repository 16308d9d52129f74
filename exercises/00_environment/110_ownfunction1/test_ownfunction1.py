import ownfunction1
from ownfunction1 import fee, label


def test_fee_for_one_hour():
    """one hour costs 7: 5 for the bicycle and 2 for the hour"""
    assert fee(1) == 7


def test_fee_for_a_day():
    """each further hour costs 2 more"""
    assert fee(24) == 53


def test_fee_for_half_an_hour():
    """half an hour costs half of the 2"""
    assert fee(0.5) == 6.0


def test_fee_for_no_time():
    """even without any hours there are 5 to pay for the bicycle"""
    assert fee(0) == 5


def test_label():
    """the label shows the number and the colour"""
    assert label(7, "red") == "Bicycle 7 (red)"


def test_another_label():
    """the label of another bicycle"""
    assert label(12, "dark green") == "Bicycle 12 (dark green)"


def test_fee_for_two_is_there():
    """there is a function fee_for_two"""
    is_there = hasattr(ownfunction1, "fee_for_two")
    assert is_there, (
        "The file has no function of this name yet. It begins with `def`, and the d is at the left edge of its line."
    )


def test_fee_for_two():
    """two bicycles cost the sum of their two fees"""
    fee_for_two = ownfunction1.fee_for_two
    assert fee_for_two(1, 3) == 18


def test_fee_for_two_very_different():
    """each of the two has its own hours: 0 and 8"""
    fee_for_two = ownfunction1.fee_for_two
    assert fee_for_two(0, 8) == 26


def test_fee_for_two_calls_fee(monkeypatch):
    """fee_for_two calls fee, so a new price in fee counts for two as well"""
    monkeypatch.setattr(ownfunction1, "fee", lambda hours: 100 * hours)
    found = ownfunction1.fee_for_two(1, 3)
    assert found == 400, (
        f"fee was changed to 100 for each hour, and nothing else: fee_for_two(1, 3) should be 400 then, and is {found}"
    )
