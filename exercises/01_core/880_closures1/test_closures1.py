from closures1 import make_average, make_lock, make_tickets


def test_tickets():
    """make_tickets: a machine counts on from call to call"""
    passports = make_tickets("P")
    assert passports() == "P1"
    assert passports() == "P2"
    assert passports() == "P3"


def test_two_machines():
    """make_tickets: two machines have numbers of their own"""
    passports = make_tickets("P")
    dogs = make_tickets("D")
    passports()
    passports()
    assert dogs() == "D1", "two people have got a ticket for a passport, and nobody for a dog"
    assert passports() == "P3", "after P1 and P2 for passports and D1 for a dog"


def test_first():
    """make_tickets: a machine can begin with another number"""
    evening = make_tickets("É", 100)
    assert evening() == "É100"
    assert evening() == "É101"
    night = make_tickets("N", first=0)
    assert night() == "N0"


def test_average():
    """make_average: the mean of all numbers so far"""
    minutes = make_average()
    assert minutes(4) == 4
    assert minutes(9) == 6.5
    assert minutes(-1) == 4
    assert minutes(0) == 3


def test_two_averages():
    """make_average: two of them don't know each other's numbers"""
    monday = make_average()
    tuesday = make_average()
    monday(100)
    assert tuesday(3) == 3, "Monday's only number is 100, and this is Tuesday's first"


def test_average_floats():
    """make_average: decimals count, too"""
    minutes = make_average()
    assert minutes(2.5) == 2.5
    assert minutes(0) == 1.25


def test_lock():
    """make_lock: the code opens, anything else doesn't"""
    door = make_lock("1234", 9)
    assert door("4321") is False
    assert door("1234") is True
    assert door("") is False
    assert door("1234") is True


def test_lock_blocked():
    """make_lock: after so many wrong guesses, even the code is False"""
    door = make_lock("1234", 2)
    assert door("1") is False
    assert door("2") is False
    assert door("1234") is False, "with 2 tries, and after 2 wrong guesses"
    assert door("1234") is False, "the lock stays blocked"


def test_lock_right_guess():
    """make_lock: only wrong guesses are counted"""
    door = make_lock("äöü", 2)
    door("äöü")
    door("äöü")
    assert door("äöü") is True, "with 2 tries, after two right guesses"
    door("oops")
    assert door("äöü") is True, "with 2 tries, after one wrong guess"


def test_lock_in_all():
    """make_lock: a right guess in between doesn't give new tries"""
    door = make_lock("1234", 2)
    door("1")
    door("1234")
    door("2")
    assert door("1234") is False, "with 2 tries, after 2 wrong guesses and a right one in between"


def test_lock_zero():
    """make_lock: with 0 tries it's blocked from the beginning"""
    door = make_lock("1234", 0)
    assert door("1234") is False


def test_two_locks():
    """make_lock: two locks have their own code and their own tries"""
    front = make_lock("1", 1)
    back = make_lock("2", 1)
    front("no")
    assert back("2") is True, "the front door is blocked, not the back door"
    assert front("1") is False, "the front door is blocked"
