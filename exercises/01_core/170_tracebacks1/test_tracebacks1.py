from pythlings_checks import program


def test_example():
    """250 rolls on 24 December are planned as 6 full trays"""
    program("tracebacks1.py", typed=["24", "250"]).shows(
        "Day of December? 24\nRolls? 250\nThursday 24 December: 6 full trays, 10 left over\n"
    )


def test_early_in_the_month():
    """5 December 2026 is a Saturday: month and day are not mixed up"""
    program("tracebacks1.py", typed=["5", "80"]).shows(
        "Day of December? 5\nRolls? 80\nSaturday 5 December: 2 full trays, 0 left over\n"
    )


def test_few_rolls():
    """39 rolls don't fill a tray"""
    program("tracebacks1.py", typed=["31", "39"]).shows(
        "Day of December? 31\nRolls? 39\nThursday 31 December: 0 full trays, 39 left over\n"
    )


def test_no_rolls():
    """a day without rolls is planned as well"""
    program("tracebacks1.py", typed=["7", "0"]).shows(
        "Day of December? 7\nRolls? 0\nMonday 7 December: 0 full trays, 0 left over\n"
    )
