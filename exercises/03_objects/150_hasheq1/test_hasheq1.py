import functools

import hasheq1
from hasheq1 import Seat, sell, take_back
from pythlings_checks import program
from session_for_check import typed


@functools.cache
def evening(*lines):
    """Run the till once for these lines."""
    return program("hasheq1.py", typed=[*lines, ""])


def test_equal():
    """two Seats for C7 are equal"""
    typed(hasheq1, 'Seat("C", 7) == Seat("C", 7)', True)
    typed(hasheq1, 'Seat("B", 12) == Seat("B", 12)', True)


def test_case():
    """c7 and C7 are the same seat"""
    typed(hasheq1, 'Seat("c", 7) == Seat("C", 7)', True)
    typed(hasheq1, 'Seat("H", 10) == Seat("h", 10)', True)


def test_different():
    """different seats aren't equal"""
    typed(hasheq1, 'Seat("C", 7) == Seat("C", 8)', False)
    typed(hasheq1, 'Seat("C", 7) == Seat("D", 7)', False)
    typed(hasheq1, 'Seat("C", 7) != Seat("d", 9)', True)


def test_others():
    """a seat is never equal to something else"""
    for other in ('"C7"', '("C", 7)', "7", "None"):
        typed(hasheq1, f'Seat("C", 7) == {other}', False, note=f"{other} isn't a Seat.")


def test_declines():
    """asked about something else, a seat answers NotImplemented"""
    typed(hasheq1, 'Seat("C", 7).__eq__("C7")', NotImplemented)
    typed(hasheq1, 'Seat("C", 7).__eq__(None)', NotImplemented)


def test_hash():
    """equal seats have equal hashes"""
    note = "The two are equal, so their hashes have to be equal, too."
    for pair in ('Seat("B", 12), Seat("B", 12)', 'Seat("c", 7), Seat("C", 7)'):
        typed(hasheq1, f"one, two = {pair}\nhash(one) == hash(two)", True, note=note)


def test_spread():
    """different seats nearly always have different hashes"""
    seats = 'seats = [Seat(row, number) for row in "ABCDEFGHIJ" for number in range(1, 21)]'
    note = "Of 200 different seats, so many had the same hash that a set of them would be slow."
    typed(hasheq1, f"{seats}\nlen({{hash(seat) for seat in seats}}) > 150", True, note=note)


def test_set():
    """a set holds each seat once"""
    typed(hasheq1, 'len({Seat("C", 7), Seat("a", 1), Seat("c", 7), Seat("A", 1)})', 2)
    typed(hasheq1, 'len({Seat("C", 7), Seat("A", 7), Seat("B", 7)})', 3)


def test_sell():
    """the till sells a seat once"""
    sold = set()
    assert sell(sold, Seat("C", 7)) == "C7 is yours"
    assert sell(sold, Seat("c", 7)) == "C7 is taken"
    assert sell(sold, Seat("C", 8)) == "C8 is yours"


def test_take_back():
    """a ticket that comes back frees its seat"""
    sold = set()
    sell(sold, Seat("F", 3))
    assert take_back(sold, Seat("f", 3)) == "F3 is free again"
    assert take_back(sold, Seat("F", 3)) == "F3 was never sold"
    assert sell(sold, Seat("F", 3)) == "F3 is yours"


def test_saturday():
    """Saturday evening at the till"""
    evening("C7", "c7", "D7", "-C7", "c7", "-A1").shows(
        "Seat? C7\nC7 is yours\n"
        "Seat? c7\nC7 is taken\n"
        "Seat? D7\nD7 is yours\n"
        "Seat? -C7\nC7 is free again\n"
        "Seat? c7\nC7 is yours\n"
        "Seat? -A1\nA1 was never sold\n"
        "Seat? \n2 sold. Enjoy the film!\n"
    )
