"""Somebody named their sword \\.

Ravshan's adventure game saves what a player carries as one line of text, and loads it again with
satchel.py. He has tried it with lamps, ropes, even with "rope; 3 m". It works. Yesterday a
player came back from a break, and a sword and a shield had melted into one thing.

You can't think of every text that people type. Hypothesis can try a hundred each time:

    from hypothesis import given, strategies as st

    @given(st.integers(), st.integers())
    def test_order_does_not_matter(a, b):
        assert a + b == b + a

A strategy makes the arguments; the test says what's true for all of them, a property. If it
finds a failure, Hypothesis looks for a smaller one and shows you that. There's `st.lists(...)` of
another strategy, and `st.text("ab;")` with an alphabet of your choice. Without one it's all of
Unicode, where the special characters of a program hardly ever come up.

Write two properties. What's packed and unpacked is what it was. And packing `a + b` gives what
packing `a` and packing `b` give, one after the other. Find the bug with them; then fix satchel.py.

    pythlings shell hypothesis1 -- python -m pytest hypothesis1.py
"""

from satchel import pack, unpack


def test_three_things():
    assert unpack(pack(["lamp", "rope; 3 m", "key"])) == ["lamp", "rope; 3 m", "key"]


# TODO: two properties with @given. Then fix satchel.py.
