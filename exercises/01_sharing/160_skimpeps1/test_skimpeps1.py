from pythlings_checks import program


def asked(version, *lines):
    """Run the program for a version, and compare what it looks like."""
    ran = program("skimpeps1.py", typed=[version], limit=5)
    ran.shows("\n".join([f"Which Python? {version}", *lines, ""]))


def test_3_9():
    """Python 3.9 is older than 3.10, and a PEP that isn't final doesn't count"""
    asked("3.9", "515 Underscores in Numeric Literals", "572 Assignment Expressions")


def test_3_6():
    """a Python has the final PEPs up to its own version"""
    asked("3.6", "515 Underscores in Numeric Literals")


def test_3_10():
    """Python 3.10 has four of them, in the order of the file and with their whole titles"""
    asked(
        "3.10",
        "604 Allow writing union types as X | Y",
        "515 Underscores in Numeric Literals",
        "634 Structural Pattern Matching: Specification",
        "572 Assignment Expressions",
    )


def test_3_13():
    """Python 3.13 has all that became final before it"""
    asked(
        "3.13",
        "604 Allow writing union types as X | Y",
        "515 Underscores in Numeric Literals",
        "634 Structural Pattern Matching: Specification",
        "572 Assignment Expressions",
        "695 Type Parameter Syntax",
    )


def test_2_7():
    """Python 2.7 has none of them, and the program says so"""
    asked("2.7", "Nothing in this list.")
