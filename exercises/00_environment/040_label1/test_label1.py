import pytest
from other_values import program_with, shows
from pythlings_checks import program

DEARER = """== front ==
Jam: plum
Price: 7
== back ==
Noor cooked this plum jam herself
You pay 7 and not a cent more
"""

if shows("label1.py", *DEARER.splitlines(), flavour="plum", price=7):
    import label1  # noqa: F401, what it prints is shown when it passes


def test_values():
    """the values are printed, not the words flavour and price"""
    lines = program("label1.py").stdout.splitlines()
    is_word = "Jam: flavour" in lines or "Price: price" in lines
    assert not is_word, "The word itself is printed. Does the name have quotes around it?"


def test_flavour():
    """with flavour = "plum" at the top, both sides say plum"""
    program_with("label1.py", flavour="plum").succeeds().says(
        "\nJam: plum\n", "\nNoor cooked this plum jam herself\n"
    )


def test_price():
    """with flavour = "plum" and price = 7 at the top, both sides say plum and 7"""
    program_with("label1.py", flavour="plum", price=7).succeeds().prints(DEARER)


def test_number():
    """price is a number, without quotes"""
    import label1

    if isinstance(label1.price, str):
        pytest.fail("The quotes around the price make it a text. A number has none.")
