import unittest

import courier
from courier import Ride


class PayTest(unittest.TestCase):
    def setUp(self):
        self.rides = [
            Ride("letter", 4.5, 12),
            Ride("parcel", 1, 23, True),
            Ride("cake", 2, 3),
        ]

    def test_each(self):
        self.assertEqual([courier.pay([ride]) for ride in self.rides], [410, 750, 1200])

    def test_many(self):
        self.assertEqual(courier.pay(self.rides * 4, [1]), 4 * 2360 + 501)

    def test_error(self):
        self.assertRaises(ValueError, courier.pay, [Ride("x", 1, 1)])

    def test_slips(self):
        slips = [courier.slip("A", self.rides[:number]) for number in range(3)]
        self.assertEqual(slips[0], "A: 0.00 euros for 0 rides")
        self.assertEqual(slips[1], "A: 4.10 euros for 1 ride")
        self.assertEqual(slips[2], "A: 11.60 euros for 2 rides")
