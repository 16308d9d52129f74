import unittest

from recipes import scale


class Scale(unittest.TestCase):
    def test_amounts(self):
        for guests in (1, 12, 200):
            with self.subTest(guests=guests):
                found = scale({"saffron": 0.0004}, guests)
                self.assertAlmostEqual(found["saffron"], guests * 0.0001, places=9)

    def test_range(self):
        for guests in (0, 201):
            with self.assertRaises(ValueError) as caught:
                scale({"rice": 1}, guests)
            self.assertTrue(str(caught.exception).endswith(str(guests)))

    def test_unchanged(self):
        rice = {"rice": 1}
        scale(rice, 100)
        self.assertEqual(rice, {"rice": 1})
