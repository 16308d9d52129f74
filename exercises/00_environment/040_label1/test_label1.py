from tempfile import TemporaryDirectory

from other_values import program_with

PLUM = """== front ==
Jam: plum
Price: 4
== back ==
Noor cooked this plum jam herself
You pay 4 and not a cent more
"""


def is_right():
    """Say whether both sides show another flavour and another price."""
    with TemporaryDirectory() as folder:
        try:
            printed = program_with("label1.py", folder, flavour="plum", price=7).stdout
        except AssertionError:
            return False
    return printed == PLUM.replace("4", "7")


if is_right():
    import label1  # noqa: F401, what it prints is shown when it passes


def test_fruit(tmp_path):
    """another flavour in the line at the top: both sides name it"""
    program_with("label1.py", tmp_path, flavour="plum", price=4).succeeds().prints(PLUM)


def test_price(tmp_path):
    """another price in the line at the top: both sides show it"""
    program_with("label1.py", tmp_path, flavour="plum", price=7).succeeds().prints(
        PLUM.replace("4", "7")
    )
