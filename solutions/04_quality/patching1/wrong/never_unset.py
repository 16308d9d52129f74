# expect: POOL_CENTS is 777
"""One test is red by day, and two at night."""

import os
from unittest.mock import patch

import pytest

from pool import price


@pytest.fixture(autouse=True)
def clean_environment():
    with patch.dict(os.environ):
        yield


@pytest.mark.parametrize("hour, cents", [(9, 900), (19, 900), (20, 450), (23, 450)])
def test_half_price_from_20_on(hour, cents):
    with patch("pool.hour", return_value=hour):
        assert price() == cents


@pytest.mark.parametrize("hour, cents", [(9, 1000), (23, 500)])
def test_another_price(hour, cents):
    os.environ["POOL_CENTS"] = "1000"
    with patch("pool.hour", return_value=hour):
        assert price() == cents
