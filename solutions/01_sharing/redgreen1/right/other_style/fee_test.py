import unittest

import fee


class Fees(unittest.TestCase):
    def test_price_list(self):
        for kilometres, cents in [(1, 300), (2, 300), (3, 450), (5, 750)]:
            with self.subTest(kilometres=kilometres):
                self.assertEqual(fee.fee(kilometres), cents)
