from hypothesis import given, strategies as st

from satchel import pack, unpack


@st.composite
def items(draw):
    count = draw(st.integers(0, 5))
    return [draw(st.text("\\;ab ", max_size=5)) for _ in range(count)]


@given(items())
def test_back(carried):
    assert unpack(pack(carried)) == carried


@given(items(), items())
def test_two(a, b):
    together = pack(a + b)
    print(together)
    assert together == pack(a) + pack(b)
