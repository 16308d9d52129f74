"""The library of things.

Why buy a drill for two holes? In Leilani's street, people borrow theirs from a small library in a
garage. She wrote lending.py for it, and it's right today. But three neighbours want to add to it
this winter, and she's afraid of what they might break without noticing.

Write tests for what the docstrings in lending.py promise. The check runs them

- on lending.py, and on a version that works in another way and keeps the same promises: they pass
- on versions that each break one promise: at least one test fails

`send` is a function that your tests hand in. No mail should leave the garage.

To run them yourself:

    pythlings shell checkquality1 -- python -m pytest checkquality1.py
"""

from lending import Library


def test_a_tool_is_lent():
    library = Library(["drill", "ladder"])
    library.lend("drill", "Tama", 3)
    assert library.borrower("drill") == "Tama"


# TODO: what else do the docstrings promise?
