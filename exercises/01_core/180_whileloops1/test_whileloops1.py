from played import ends_with, play, ran

if (
    ends_with(f"hour 5: {20 * '*'}\nEverybody knows after 5 hours.\n", "whileloops1.py", "20")
    and ends_with("hour 3: ********\nEverybody knows after 3 hours.\n", "whileloops1.py", "8")
    and ends_with("hour 0: *\nEverybody knows after 0 hours.\n", "whileloops1.py", "1")
):
    play("whileloops1", "50")


def test_twenty():
    """a school of 20: twice as many every hour, but never more than 20"""
    ran("whileloops1.py", "20").shows(
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
    ran("whileloops1.py", "8").shows(
        "Pupils? 8\n"
        "hour 0: *\n"
        "hour 1: **\n"
        "hour 2: ****\n"
        "hour 3: ********\n"
        "Everybody knows after 3 hours.\n"
    )


def test_one_over():
    """a school of 9: the ninth pupil takes an hour more"""
    ran("whileloops1.py", "9").shows(
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
    ran("whileloops1.py", "1").shows("Pupils? 1\nhour 0: *\nEverybody knows after 0 hours.\n")
