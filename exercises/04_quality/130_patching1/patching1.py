"""One test is red by day, and two at night.

From 20:00 on, the pool in Ankara costs half. Yusuf's tests shouldn't care what time it is: he has
swapped the real clock for another.

    with patch("clock.hour", return_value=23):
        assert price() == 450

But pool.py begins with `from clock import hour`, so it has a name of its own for the function, and
patch has only changed the one in clock. pool goes on asking the real clock. Patch a name where it's
looked up:

    with patch("pool.price", return_value=5):

replaces `price` in pool, and puts the old one back after the block. `patch.dict` does the same for
the entries of a dictionary, such as os.environ:

    with patch.dict(os.environ, {"POOL_CENTS": "1000"}):

pool.py is right. Fix the tests, and add what's missing: they pass at any hour, whatever POOL_CENTS
is on the computer, and leave it as it was. To run them:

    pythlings shell patching1 -- python -m pytest patching1.py
"""

import os
from unittest.mock import patch

from pool import price


def test_half_price_at_night():
    with patch("clock.hour", return_value=23):
        assert price() == 450


def test_full_price_in_the_morning():
    with patch("clock.hour", return_value=9):
        assert price() == 900


def test_another_price():
    os.environ["POOL_CENTS"] = "1000"
    assert price() == 1000


# TODO: at which hour does the price change?
