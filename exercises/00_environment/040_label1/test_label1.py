from other_values import program_with

PLUM = """== front ==
Jam: plum
Price: 4
== back ==
Noor cooked this plum jam herself
You pay 4 and not a cent more
"""
DEARER = PLUM.replace("4", "7")


def is_right():
    """Say whether both sides show another flavour and another price."""
    try:
        return program_with("label1.py", flavour="plum", price=7).stdout == DEARER
    except AssertionError:
        return False


if is_right():
    import label1  # noqa: F401, what it prints is shown when it passes


def test_flavour():
    """another flavour in the line at the top: both sides name it"""
    program_with("label1.py", flavour="plum", price=4).succeeds().prints(PLUM)


def test_price():
    """another price in the line at the top: both sides show it"""
    program_with("label1.py", flavour="plum", price=7).succeeds().prints(DEARER)
