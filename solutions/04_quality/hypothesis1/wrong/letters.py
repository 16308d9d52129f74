# expect: the sword that melted
from hypothesis import given, strategies as st

from satchel import pack, unpack


@given(st.lists(st.text("abc;")))
def test_back(items):
    assert unpack(pack(items)) == items


@given(st.lists(st.text("abc;")), st.lists(st.text("abc;")))
def test_two(a, b):
    assert pack(a + b) == pack(a) + pack(b)
