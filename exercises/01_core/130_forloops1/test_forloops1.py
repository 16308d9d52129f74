from pythlings_checks import program


def test_week():
    """every morning counts, and the answers come once, at the end"""
    program("forloops1.py", typed=["-3.5", "0", "4", "2.5", "-8"]).shows(
        "Monday? -3.5\n"
        "Tuesday? 0\n"
        "Wednesday? 4\n"
        "Thursday? 2.5\n"
        "Friday? -8\n"
        "Mornings with frost: 2\n"
        "Mean temperature: -1.00\n"
        "Warmest: 4.0 on Wednesday\n"
    )


def test_winter():
    """a week in which even the warmest morning is below zero"""
    program("forloops1.py", typed=["-48", "-61.5", "-45", "-52", "-43.5"]).shows(
        "Monday? -48\n"
        "Tuesday? -61.5\n"
        "Wednesday? -45\n"
        "Thursday? -52\n"
        "Friday? -43.5\n"
        "Mornings with frost: 5\n"
        "Mean temperature: -50.00\n"
        "Warmest: -43.5 on Friday\n"
    )


def test_same():
    """of two equally warm mornings the first one counts"""
    program("forloops1.py", typed=["6", "11.25", "3", "11.25", "1"]).shows(
        "Monday? 6\n"
        "Tuesday? 11.25\n"
        "Wednesday? 3\n"
        "Thursday? 11.25\n"
        "Friday? 1\n"
        "Mornings with frost: 0\n"
        "Mean temperature: 6.50\n"
        "Warmest: 11.25 on Tuesday\n"
    )


def test_zero():
    """exactly 0 degrees is no frost, and Monday can be the warmest"""
    program("forloops1.py", typed=["0", "-1", "-0.5", "-1", "-1"]).shows(
        "Monday? 0\n"
        "Tuesday? -1\n"
        "Wednesday? -0.5\n"
        "Thursday? -1\n"
        "Friday? -1\n"
        "Mornings with frost: 4\n"
        "Mean temperature: -0.70\n"
        "Warmest: 0.0 on Monday\n"
    )
