# expect: the sword that melted
from hypothesis import given, strategies as st

from satchel import pack, unpack


@given(st.lists(st.text("ab;\\ \n")))
def test_back(items):
    assert unpack(pack(items)) == unpack(pack(items))


@given(st.lists(st.text("ab;\\ \n")), st.lists(st.text("ab;\\ \n")))
def test_two(a, b):
    assert pack(a + b) == pack(a) + pack(b)
