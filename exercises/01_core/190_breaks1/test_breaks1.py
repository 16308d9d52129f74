from breaks1 import free_seat, guests, used_twice


def test_first_free_seat():
    """of several free seats it's the first"""
    assert free_seat([1, 2], []) == 1
    assert free_seat([7, 6, 5, 4], [7]) == 6


def test_free_seat_before_taken():
    """seats that come after a free one don't matter"""
    assert free_seat([1, 2, 3], [3, 1]) == 2
    assert free_seat([12, 11, 10], [10, 11]) == 12


def test_full():
    """a row in which every seat is taken is full"""
    assert free_seat([1, 2, 3], [2, 3, 1]) == "full"
    assert free_seat([5], [4, 5]) == "full"


def test_no_seats():
    """a row without any seats is full"""
    assert free_seat([], []) == "full"
    assert free_seat([], [3]) == "full"


def test_asleep():
    """a sleeping counter takes no guest away"""
    assert guests([12, 30, -1]) == 42
    assert guests([-1, -1]) == 0


def test_after_the_sleeper():
    """doors after a sleeping counter still count"""
    assert guests([12, -1, 30]) == 42
    assert guests([-1, 5, -1, 0, 7]) == 12


def test_guests():
    """without sleepers all doors are added"""
    assert guests([12, 0, 30]) == 42
    assert guests([]) == 0


def test_all_fine():
    """if every ticket is shown once, all is fine"""
    assert used_twice([8, 4, 1]) == "all fine"
    assert used_twice([0]) == "all fine"
    assert used_twice([]) == "all fine"


def test_used_twice():
    """for 4, 8, 8, 4 it's the 8: it is caught first, although the 4 was shown first"""
    assert used_twice([4, 8, 8, 4]) == 8
    assert used_twice([31, 7, 20, 7, 31]) == 7
    assert used_twice([5, 5, 5]) == 5
