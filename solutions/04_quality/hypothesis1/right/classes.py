import unittest

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import satchel

things = st.lists(st.text(alphabet=st.sampled_from("x;\\ \n\tä")), max_size=6)


class Satchel(unittest.TestCase):
    @settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
    @given(things=things)
    @example(things=["\\"])
    def test_round(self, things):
        self.assertEqual(satchel.unpack(satchel.pack(things)), things)

    @given(st.tuples(things, things))
    def test_joined(self, both):
        first, second = both
        packed = satchel.pack(first) + satchel.pack(second)
        self.assertEqual(satchel.pack([*first, *second]), packed)
        self.assertEqual(satchel.unpack(packed), first + second)
