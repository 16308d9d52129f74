from pythlings_checks import program


def test_on_time():
    """0 minutes late: the first bus leaves at minute 600"""
    program("syntaxfix1.py", typed=["0"]).shows(
        "How many minutes late? 0\n"
        "Line 12 from Harbour to Hospital\n"
        "First bus at minute 600\n"
        "It arrives at minute 625\n"
        "The next one leaves at minute 630\n"
        "Buses a day: 32\n"
    )


def test_late():
    """35 minutes late: both buses leave later"""
    program("syntaxfix1.py", typed=["35"]).shows(
        "How many minutes late? 35\n"
        "Line 12 from Harbour to Hospital\n"
        "First bus at minute 635\n"
        "It arrives at minute 660\n"
        "The next one leaves at minute 665\n"
        "Buses a day: 32\n"
    )


def test_early():
    """minus 5 minutes late is 5 minutes early"""
    program("syntaxfix1.py", typed=["-5"]).shows(
        "How many minutes late? -5\n"
        "Line 12 from Harbour to Hospital\n"
        "First bus at minute 595\n"
        "It arrives at minute 620\n"
        "The next one leaves at minute 625\n"
        "Buses a day: 32\n"
    )
