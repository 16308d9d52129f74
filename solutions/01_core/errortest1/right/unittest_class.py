import unittest

from age import check_age


class AgeTest(unittest.TestCase):
    def test_ends(self):
        self.assertEqual(check_age(0), 0)
        self.assertEqual(check_age(120), 120)

    def test_types(self):
        for value in [True, 30.5, "x"]:
            with self.subTest(value=value), self.assertRaises(TypeError):
                check_age(value)

    def test_range(self):
        for value in [-1, 121]:
            with self.assertRaisesRegex(ValueError, str(value)):
                check_age(value)
