import unittest

from exercise import number, numbers


class _Each(unittest.TestCase):
    def list(self):
        self.assertListEqual(numbers(), [1, 2])

    def sequence(self):
        self.assertSequenceEqual(numbers(), [1, 2])

    def count(self):
        self.assertCountEqual(numbers(), [1, 2])

    def tuple(self):
        self.assertTupleEqual(tuple(numbers()), (1, 2))

    def dict(self):
        self.assertDictEqual({"size": number()}, {"size": 1})

    def almost(self):
        self.assertAlmostEqual(number(), 1.5)

    def contained(self):
        self.assertIn(number(), [1, 2])

    def containing(self):
        self.assertIn(1, numbers())

    def stored(self):
        result = number()
        self.assertEqual(result, 1, "a message")

    def true(self):
        self.assertTrue(number() == 1)

    def true_in(self):
        self.assertTrue(1 in numbers())


NAMES = [name for name in vars(_Each) if not name.startswith("_")]


def test_each_is_noticed():
    """Fails as it should when none of them holds; passes, which nobody wants, when one does."""
    unnoticed = []
    for name in NAMES:
        result = unittest.TestResult()
        _Each(name).run(result)
        if result.wasSuccessful():
            unnoticed.append(name)
    assert unnoticed or len(NAMES) != 11
