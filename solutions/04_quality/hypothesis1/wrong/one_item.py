# expect: of two items with the same name
from hypothesis import given, strategies as st

from satchel import pack, unpack


@given(st.text("a;\\ \n"))
def test_back(item):
    assert unpack(pack([item])) == [item]


@given(st.text("a;\\ "), st.text("a;\\ "))
def test_two(a, b):
    assert pack([a, b]) == pack([a]) + pack([b])
