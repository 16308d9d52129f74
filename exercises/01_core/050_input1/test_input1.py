from pythlings_checks import program

NEWBORN = program("input1.py", typed=["0", "3.4"])


def test_elif():
    """Elif is 12: birthdays are counted, 6 and not 6.0"""
    program("input1.py", typed=["12", "38.5"]).shows(
        "How old are you? 12\n"
        "What do you weigh in kg? 38.5\n"
        "On Mars you have had 6 birthdays.\n"
        "Scales there show 14.63 kg.\n"
    )


def test_nearly():
    """a birthday that is 20 days away doesn't count yet"""
    program("input1.py", typed=["47", "71"]).shows(
        "How old are you? 47\n"
        "What do you weigh in kg? 71\n"
        "On Mars you have had 24 birthdays.\n"
        "Scales there show 26.98 kg.\n"
    )


def test_newborn():
    """a newborn has had no birthday"""
    NEWBORN.succeeds().says("On Mars you have had 0 birthdays.\n")


def test_two_digits():
    """the scales show two digits after the point: 1.29 for a newborn of 3.4 kg"""
    NEWBORN.succeeds().shows(
        "How old are you? 0\n"
        "What do you weigh in kg? 3.4\n"
        "On Mars you have had 0 birthdays.\n"
        "Scales there show 1.29 kg.\n"
    )


def test_yesterday():
    """a birthday that was yesterday counts; the scales show 19.00 for 50 kg"""
    program("input1.py", typed=["32", "50"]).shows(
        "How old are you? 32\n"
        "What do you weigh in kg? 50\n"
        "On Mars you have had 17 birthdays.\n"
        "Scales there show 19.00 kg.\n"
    )
