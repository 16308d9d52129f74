import unittest
import pytest

from labels import labels, shelf
from labels_test_data import labels_data, shelf_data


class LabelsTest(unittest.TestCase):

    @pytest.mark.task(taskno=1)
    def test_labels(self):
        for variant, (goods, expected) in enumerate(labels_data, start=1):
            with self.subTest(f"variation #{variant}", goods=goods, expected=expected):
                self.assertEqual(labels(goods), expected)

    @pytest.mark.task(taskno=2)
    def test_shelf(self):
        for variant, (label, expected) in enumerate(shelf_data, start=1):
            with self.subTest(f"variation #{variant}", label=label, expected=expected):
                self.assertEqual(shelf(label), expected)
