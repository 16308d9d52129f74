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
    assert shares == sorted(shares, reverse=True)


@given(BILLS, st.integers(max_value=0))
def test_nobody_is_there(cents, people):
    with pytest.raises(ValueError):
        split(cents, people)


# Why this way
#
# Each invariant alone is true for something silly: [cents, 0, 0] pays the bill, and [0, 0, 0] is
# fair. Together they leave one answer. `st.integers(min_value=0)` makes small and huge bills;
# the second strategy makes sure of more people than cents. Filtering a wide strategy with `assume`
# until it fits throws most examples away: it's better to make the right ones.
