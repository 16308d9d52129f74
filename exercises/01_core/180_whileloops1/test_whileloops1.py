from pythlings_checks import program


def test_twenty():
    """a school of 20: twice as many every hour, but never more than 20"""
    program("whileloops1.py", typed=["20"], limit=3).shows(
        "Pupils? 20\n"
        "hour 0: *\n"
        "hour 1: **\n"
        "hour 2: ****\n"
        "hour 3: ********\n"
        "hour 4: ****************\n"
        "hour 5: ********************\n"
        "Everybody knows after 5 hours.\n"
    )


def test_exactly_eight():
    """a school of 8: once all 8 know, the loop is over"""
    program("whileloops1.py", typed=["8"]).shows(
        "Pupils? 8\n"
        "hour 0: *\n"
        "hour 1: **\n"
        "hour 2: ****\n"
        "hour 3: ********\n"
        "Everybody knows after 3 hours.\n"
    )


def test_one_over():
    """a school of 9: the ninth pupil takes an hour more"""
    program("whileloops1.py", typed=["9"]).shows(
        "Pupils? 9\n"
        "hour 0: *\n"
        "hour 1: **\n"
        "hour 2: ****\n"
        "hour 3: ********\n"
        "hour 4: *********\n"
        "Everybody knows after 4 hours.\n"
    )


def test_alone():
    """a school of 1: everybody knows at once, so there is no round at all"""
    program("whileloops1.py", typed=["1"]).shows(
        "Pupils? 1\nhour 0: *\nEverybody knows after 0 hours.\n"
    )
