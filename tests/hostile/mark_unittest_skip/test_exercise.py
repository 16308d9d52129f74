import unittest

from exercise import double


class DoubleTest(unittest.TestCase):
    def test_first(self):
        self.assertEqual(double(1), 2)

    def test_second(self):
        self.assertEqual(double(2), 5)
