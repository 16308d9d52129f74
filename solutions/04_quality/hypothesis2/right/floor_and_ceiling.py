import unittest

from hypothesis import given
from hypothesis import strategies as st

from shares import split

bills = st.one_of(st.just(0), st.integers(0, 100), st.integers(0, 10**30))


class Split(unittest.TestCase):
    @given(st.data())
    def test_shares(self, data):
        cents = data.draw(bills)
        people = data.draw(st.integers(1, 12))
        shares = split(cents, people)
        self.assertEqual(len(shares), people)
        self.assertEqual(sum(shares), cents)
        self.assertLessEqual(set(shares), {cents // people, cents // people + 1})
        self.assertEqual(shares[::-1], sorted(shares))

    @given(bills, st.integers(-9, 0))
    def test_none(self, cents, people):
        with self.assertRaises(ValueError):
            split(cents, people)
