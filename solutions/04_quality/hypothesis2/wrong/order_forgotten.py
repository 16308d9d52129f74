# expect: the others aren't in order
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


@given(BILLS, PEOPLE)
def test_everybody_pays_nearly_the_same(cents, people):
    shares = split(cents, people)
    assert max(shares) - min(shares) <= 1


@given(BILLS, PEOPLE)
def test_each_has_a_share_the_largest_first(cents, people):
    shares = split(cents, people)
    assert len(shares) == people


@given(BILLS, st.integers(max_value=0))
def test_nobody_is_there(cents, people):
    with pytest.raises(ValueError):
        split(cents, people)
