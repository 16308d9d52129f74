"""Somebody named their sword \\."""

from hypothesis import given
from hypothesis import strategies as st

from satchel import pack, unpack

ITEMS = st.lists(st.text("aé;\\\n "))


@given(ITEMS)
def test_there_and_back(items):
    assert unpack(pack(items)) == items


@given(ITEMS, ITEMS)
def test_two_satchels(a, b):
    assert pack(a + b) == pack(a) + pack(b)


# Why this way
#
# A round trip needs no wanted value, so it can be asked of any text. The alphabet is short and full
# of what's special here, so that a backslash at the end of an item comes up all the time. The old
# `unpack` split at each semicolon without a backslash before it, but that backslash can itself be
# the second of two. If you read from left to right, one character at a time, you know.
