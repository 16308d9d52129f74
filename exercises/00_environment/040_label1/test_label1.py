from other_values import program_with

import label1  # noqa: F401, what it prints is shown when it passes

PLUM = """== front ==
Jam: plum
Price: 4
== back ==
Noor cooked this plum jam herself
You pay 4 and not a cent more
"""


def test_fruit(tmp_path):
    """another fruit in the line at the top: both sides name it"""
    program_with("label1.py", tmp_path, fruit="plum", price=4).prints(PLUM)


def test_price(tmp_path):
    """another price in the line at the top: both sides show it"""
    program_with("label1.py", tmp_path, fruit="plum", price=7).prints(PLUM.replace("4", "7"))
