# expect: one guest pays all
"""True for every bill."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shares import split

BILLS = st.integers(min_value=0) | st.integers(0, 50)
PEOPLE = st.integers(1, 30)


@given(BILLS, PEOPLE)
def test_they_pay_the_bill_to_the_cent(cents, people):
    assert sum(split(cents, people)) == cents


