"""Somebody named their sword \\.

Ravshan's adventure game saves what a player carries as one line of text, and loads it again with
satchel.py. He has tried it with lamps, ropes, even with "rope; 3 m". Yesterday, after a break, a
player's sword and shield had melted into one thing.

You can't think of everything that people type. Hypothesis tries a hundred examples each time:

    from hypothesis import given, strategies as st

    @given(st.integers(), st.integers())
    def test_order_does_not_matter(a, b):
        assert a + b == b + a

A strategy makes the arguments. The test is a property: what's true for all of them. `st.lists(...)`
takes another strategy, and `st.text("ab;")` an alphabet. Without one it's all of Unicode, where a
program's special characters hardly ever come up.

Write two properties. What's packed and unpacked is what it was. And packing `a + b` gives what
packing `a` and packing `b` give, one after the other. Find the bug with them; then fix satchel.py.

    pythlings shell hypothesis1 -- python -m pytest hypothesis1.py
"""

from satchel import pack, unpack


def test_three_things():
    assert unpack(pack(["lamp", "rope; 3 m", "key"])) == ["lamp", "rope; 3 m", "key"]


# TODO: two properties with @given. Then fix satchel.py.
