import os
from unittest.mock import patch

import pytest

from pool import price


@pytest.mark.parametrize(
    "cents, hour, wanted", [(None, 19, 900), (None, 20, 450), ("300", 8, 300), ("300", 22, 150)]
)
def test_price(cents, hour, wanted):
    before = {k: v for k, v in os.environ.items() if k != "POOL_CENTS"}
    if cents:
        before["POOL_CENTS"] = cents
    with patch.dict(os.environ, before, clear=True), patch("clock.datetime") as clock:
        clock.now.return_value.hour = hour
        assert price() == wanted


def test_nothing_else():
    assert "TICKET_CENTS" not in os.environ


def test_env_is_read_each_time():
    with patch.dict("os.environ", POOL_CENTS="2"), patch("pool.hour", return_value=0):
        assert price() == 2
