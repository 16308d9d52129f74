from tuples1 import hours_and_minutes, longest, swap_seats, total


def test_total():
    """the price of the tickets is a number"""
    assert total(3) == 36
    assert total(1) == 12
    assert total(0) == 0


def test_hours_and_minutes():
    """a running time is a tuple of hours and minutes"""
    assert hours_and_minutes(101) == (1, 41)
    assert hours_and_minutes(59) == (0, 59)
    assert hours_and_minutes(120) == (2, 0)
    assert hours_and_minutes(0) == (0, 0)


def test_swap_seats():
    """the names stay and the seats change places"""
    assert swap_seats(("Ana", 7, "Ben", 12)) == ("Ana", 12, "Ben", 7)
    assert swap_seats(("Zoë", 30, "Ana", 2)) == ("Zoë", 2, "Ana", 30)


def test_swap_back():
    """swapped twice, everybody sits where they sat before"""
    assert swap_seats(swap_seats(("Cem", 1, "Li", 0))) == ("Cem", 1, "Li", 0)
    assert swap_seats(("Cem", 5, "Li", 5)) == ("Cem", 5, "Li", 5)


def test_longest():
    """the longest film, wherever it is in the list"""
    assert longest([("Kites", 88), ("Night Train", 101), ("Aïda", 95)]) == ("Night Train", 101)
    assert longest([("Aïda", 88), ("Kites", 95)]) == ("Kites", 95)
    assert longest([("Home", 3.5)]) == ("Home", 3.5)


def test_longest_by_minutes():
    """the minutes decide, not the title"""
    assert longest([("Zebra", 9), ("A very long title", 10), ("Home", 100)]) == ("Home", 100)


def test_longest_of_equals():
    """of equally long films the first in the list"""
    assert longest([("Rain", 60), ("Sahara", 90), ("Home", 90)]) == ("Sahara", 90)
