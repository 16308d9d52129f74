import unittest
import pytest


try:
    from parcels import (PRICE_PER_KILOGRAM,
                         postage)

except ImportError as import_fail:
    message = import_fail.args[0].split('(', maxsplit=1)
    item_name = import_fail.args[0].split()[3]

    item_name = item_name[:-1] + "()'"

    # pylint: disable=raise-missing-from
    raise ImportError("\n\nMISSING -> We can not find "
                      f'{item_name} in your parcels.py file.') from None


class ParcelsTest(unittest.TestCase):

    @pytest.mark.task(taskno=1)
    def test_price_per_kilogram(self):
        failure_msg = 'Expected a constant of PRICE_PER_KILOGRAM with a value of 3.'
        self.assertEqual(PRICE_PER_KILOGRAM, 3, msg=failure_msg)

    @pytest.mark.task(taskno=2)
    def test_postage(self):
        input_data = [1, 2, 5, 10]
        result_data = [3, 6, 15, 30]

        for variant, (kilograms, expected) in enumerate(zip(input_data, result_data), start=1):
            with self.subTest(f'variation #{variant}', kilograms=kilograms, expected=expected):
                actual = postage(kilograms)
                self.assertEqual(actual, expected, msg=f'Called postage({kilograms}).')
