import unittest
from unittest import mock

from display import show


class Show(unittest.TestCase):
    def setUp(self):
        self.sensor = mock.Mock()

    def test_times(self):
        for misses in range(5):
            with self.subTest(misses=misses):
                self.sensor.wind.reset_mock()
                self.sensor.wind.side_effect = [TimeoutError()] * misses + [4, 5, 6]
                wanted = "4 knots" if misses < 3 else "no reading"
                self.assertEqual(show(self.sensor), wanted)
                self.assertEqual(self.sensor.wind.call_count, min(3, misses + 1))

    def test_broken(self):
        self.sensor.wind.side_effect = ValueError("broken")
        self.assertRaises(ValueError, show, self.sensor)
        self.sensor.wind.assert_called_once_with()
