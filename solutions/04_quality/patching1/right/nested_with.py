import os
from unittest.mock import patch

from pool import price


def price_at(hour, cents=None):
    with patch("pool.hour", return_value=hour):
        with patch.dict(os.environ):
            if cents is None:
                os.environ.pop("POOL_CENTS", None)
            else:
                os.environ["POOL_CENTS"] = cents
            return price()


def test_day_and_night():
    assert [price_at(hour) for hour in (0, 19, 20, 23)] == [900, 900, 450, 450]


def test_cents():
    assert price_at(12, "5") == 5
    assert price_at(21, "5") == 2
