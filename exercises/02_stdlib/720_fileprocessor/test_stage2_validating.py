import pytest
from fileprocessor import validate

GOOD = {"shop": "Quay", "quantity": "12", "day": "2024-05-01"}


@pytest.mark.parametrize("change", [{}, {"quantity": 1}, {"quantity": "500"}, {"note": "x"}])
def test_good(change):
    """a good row has no reasons"""
    assert validate(GOOD | change) == []


@pytest.mark.parametrize("shop", ["", "  ", None])
def test_no_shop(shop):
    """a row without shop"""
    assert validate(GOOD | {"shop": shop}) == ["no shop"]


@pytest.mark.parametrize("quantity", ["many", "0", "501", "-4", "1.5", "", None, 0, 501, 2.5, True])
def test_quantity(quantity):
    """a quantity that is no whole number from 1 to 500"""
    assert validate(GOOD | {"quantity": quantity}) == [f"bad quantity {quantity!r}"]


@pytest.mark.parametrize("day", ["2024-05-32", "1.5.2024", "2023-02-29", "", None, 20240501])
def test_day(day):
    """a day that does not exist"""
    assert validate(GOOD | {"day": day}) == [f"bad day {day!r}"]


def test_unknown_fields():
    """a row with too many fields"""
    assert validate(GOOD | {None: ["urgent"]}) == ["unknown fields"]


def test_empty_row():
    """all reasons come, in their order"""
    wanted = ["unknown fields", "no shop", "bad quantity None", "bad day None"]
    assert validate({None: ["x"]}) == wanted
