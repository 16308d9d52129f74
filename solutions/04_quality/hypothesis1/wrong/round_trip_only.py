# expect: So far there is only one
from hypothesis import given, strategies as st

from satchel import pack, unpack


@given(st.lists(st.text("ab;\\ \n")))
def test_back(items):
    assert unpack(pack(items)) == items
