from datetime import date

import pytest
from fileprocessor import Order, transform


@pytest.mark.parametrize(
    ("quantity", "crates"), [("1", 1), ("12", 1), ("13", 2), (24, 2), ("500", 42)]
)
def test_crates(quantity, crates):
    """twelve loaves fit in a crate, and a begun one counts"""
    order = transform({"shop": "Quay", "quantity": quantity, "day": "2024-05-01"})
    assert order == Order("Quay", int(quantity), date(2024, 5, 1), crates)


def test_blanks():
    """spaces around the shop are taken off"""
    assert (
        transform({"shop": "  Old Quay ", "quantity": "1", "day": "2024-05-01"}).shop == "Old Quay"
    )
