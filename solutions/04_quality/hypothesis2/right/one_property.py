import pytest
from hypothesis import example, given, settings, strategies as st

import shares


@settings(max_examples=200)
@given(cents=st.integers(min_value=0), people=st.integers(1, 50))
@example(cents=0, people=3)
@example(cents=2, people=3)
@example(cents=1_234_501, people=2)
def test_all(cents, people):
    found = shares.split(cents, people)
    assert len(found) == people and sum(found) == cents
    assert all(0 <= a - b <= 1 for a, b in zip(found, found[1:]))
    assert found[0] - found[-1] in (0, 1)


@pytest.mark.parametrize("people", [0, -1])
def test_nobody(people):
    with pytest.raises(ValueError):
        shares.split(5, people)
