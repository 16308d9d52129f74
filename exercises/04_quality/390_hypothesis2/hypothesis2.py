"""True for every bill.

Noelani's restaurant has a button "split". Three times somebody has improved `split`, and the
property below stayed green. Then 1000 cents came to 999, one guest paid for everybody, and a
wedding with a bill of 12345.00 was asked for 45.00.

Her strategy is `st.integers(1, 10)`. It never makes a bill of 0 cents, nor the bill of a wedding.
What a strategy doesn't make, nobody tests:

    st.integers(min_value=0)            # as large as you like
    st.integers(1, 30)                  # lists of 30, not of a million

And her property is true of many wrong answers. What do you know about every right one, without
working it out? Those are its invariants, and it takes several to pin an answer down.

shares.py is right. Replace the test with properties, one for each sentence of its docstring, until
they notice the check's eight broken versions. Don't write `split` a second time: both could have
the same mistake.

    pythlings shell hypothesis2 -- python -m pytest hypothesis2.py
"""

from hypothesis import given
from hypothesis import strategies as st

from shares import split


@given(st.integers(1, 10), st.integers(1, 10))
def test_split(cents, people):
    assert len(split(cents, people)) == people


# TODO: invariants, and wider strategies.
