import unittest

from exercise import double


class DoubleTest(unittest.TestCase):
    def test_double(self):
        self.assertEqual(double(2), 4)
