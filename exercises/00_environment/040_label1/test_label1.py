from other_values import program_with, shows
from pythlings_checks import program

PLUM = """== front ==
Jam: plum
Price: 4
== back ==
Noor cooked this plum jam herself
You pay 4 and not a cent more
"""
DEARER = PLUM.replace("4", "7")

if shows("label1.py", *DEARER.splitlines(), flavour="plum", price=7):
    import label1  # noqa: F401, what it prints is shown when it passes


def test_values():
    """the values are printed, not the words flavour and price"""
    lines = program("label1.py").stdout.splitlines()
    is_word = "Jam: flavour" in lines or "Price: price" in lines
    assert not is_word, "The word itself is printed. Does the name have quotes around it?"


def test_flavour():
    """another flavour in the line at the top: both sides name it"""
    program_with("label1.py", flavour="plum", price=4).succeeds().prints(PLUM)


def test_price():
    """another price in the line at the top: both sides show it"""
    program_with("label1.py", flavour="plum", price=7).succeeds().prints(DEARER)
