# These tests are auto-generated with test data from:
# https://example.org/ferry

import unittest

from ferry_greeting import (
    greet,
)


class FerryGreetingTest(unittest.TestCase):
    def test_one_passenger(self):
        self.assertEqual(greet("Ines"), "Good day, Ines")

    def test_another_passenger(self):
        self.assertEqual(greet("Jo"), "Good day, Jo")
