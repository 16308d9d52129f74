import unittest

import post


class Postage(unittest.TestCase):
    def test_prices(self):
        table = {1: 40, 500: 40, 501: 90, 2000: 90, 2001: 120, 3000: 120, 3001: 150}
        for grams, rupees in table.items():
            with self.subTest(grams):
                self.assertEqual(post.postage(grams), rupees)
                self.assertEqual(post.postage(grams, "PE"), max(200, 2 * rupees))
                self.assertEqual(post.postage(grams, "PE", True), max(200, 2 * rupees) + 25)

    def test_weights(self):
        for grams in (0, -5, 20_001):
            self.assertRaises(ValueError, post.postage, grams)
        self.assertGreater(post.postage(20_000), 0)
