# expect: the others aren't in order
"""True for every bill."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shares import split

bills = st.integers(min_value=0)
groups = st.integers(1, 30)


@given(bills, groups)
def test_split(cents, people):
    assert len(split(cents, people)) == people


@given(bills, groups)
def test_largest_first(cents, people):
    shares = split(cents, people)
    assert shares[0] == max(shares)


@given(bills, groups)
def test_together(cents, people):
    assert sum(split(cents, people)) == cents


@given(bills, groups)
def test_fair(cents, people):
    shares = split(cents, people)
    assert max(shares) - min(shares) <= 1


@given(bills, st.integers(max_value=0))
def test_nobody(cents, people):
    with pytest.raises(ValueError):
        split(cents, people)
