import os
import unittest
from unittest.mock import patch

from pool import price


class Prices(unittest.TestCase):
    @patch.dict(os.environ, {"POOL_CENTS": "900"}, clear=True)
    @patch("pool.hour")
    def test_hours(self, hour):
        for now in range(24):
            hour.return_value = now
            self.assertEqual(price(), 900 if now < 20 else 450)

    @patch.dict(os.environ, {"POOL_CENTS": "100"})
    @patch("pool.hour", side_effect=[10, 20])
    def test_env(self, hour):
        self.assertEqual([price(), price()], [100, 50])

    @patch.dict(os.environ, clear=True)
    @patch("pool.hour", lambda: 10)
    def test_default(self):
        self.assertEqual(price(), 900)
