from datetime import date

from datetime2 import add_months, age, payments


def test_months():
    """add_months: a month later is the same day of the next month"""
    assert add_months(date(2026, 4, 10), 1) == date(2026, 5, 10)
    assert add_months(date(2026, 5, 10), 1) == date(2026, 6, 10)
    assert add_months(date(2026, 1, 10), 1) == date(2026, 2, 10)
    assert add_months(date(2026, 5, 1), 3) == date(2026, 8, 1)
    assert add_months(date(2026, 5, 10), 0) == date(2026, 5, 10)


def test_months_over_new_year():
    """add_months: after December comes January of the next year"""
    assert add_months(date(2026, 12, 5), 1) == date(2027, 1, 5)
    assert add_months(date(2026, 11, 5), 1) == date(2026, 12, 5)
    assert add_months(date(2026, 11, 5), 14) == date(2028, 1, 5)
    assert add_months(date(2026, 1, 5), 11) == date(2026, 12, 5)
    assert add_months(date(2026, 1, 5), 24) == date(2028, 1, 5)


def test_month_ends():
    """add_months: a day that the month doesn't have becomes its last day"""
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert add_months(date(2028, 1, 30), 1) == date(2028, 2, 29)
    assert add_months(date(2026, 8, 31), 1) == date(2026, 9, 30)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_month_ends_only():
    """add_months: the last day of a short month doesn't become the last of a long one"""
    assert add_months(date(2028, 2, 29), 1) == date(2028, 3, 29)
    assert add_months(date(2026, 4, 30), 1) == date(2026, 5, 30)


def test_months_back():
    """add_months: a negative count goes back"""
    assert add_months(date(2026, 1, 5), -1) == date(2025, 12, 5)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 12, 5), -12) == date(2025, 12, 5)
    assert add_months(date(2026, 5, 5), -29) == date(2023, 12, 5)


def test_payments():
    """payments: on the same day of each month, the first one at the start"""
    assert payments(date(2026, 11, 15), 3) == [
        date(2026, 11, 15),
        date(2026, 12, 15),
        date(2027, 1, 15),
    ]
    assert payments(date(2026, 11, 15), 1) == [date(2026, 11, 15)]
    assert payments(date(2026, 11, 15), 0) == []


def test_payments_month_end():
    """payments: after February it's the 31st again"""
    assert payments(date(2026, 1, 31), 5) == [
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 5, 31),
    ]
    assert payments(date(2027, 12, 30), 4) == [
        date(2027, 12, 30),
        date(2028, 1, 30),
        date(2028, 2, 29),
        date(2028, 3, 30),
    ]


def test_age_birthday():
    """age: somebody is a year older on the birthday, and not the day before"""
    assert age(date(2008, 6, 15), date(2026, 6, 14)) == 17
    assert age(date(2008, 6, 15), date(2026, 6, 15)) == 18
    assert age(date(2008, 6, 15), date(2026, 6, 16)) == 18
    assert age(date(1926, 12, 31), date(2026, 12, 30)) == 99
    assert age(date(1926, 12, 31), date(2026, 12, 31)) == 100


def test_age_months():
    """age: the month counts before the day"""
    assert age(date(2008, 6, 15), date(2026, 5, 20)) == 17
    assert age(date(2008, 6, 15), date(2026, 7, 1)) == 18
    assert age(date(2008, 1, 31), date(2026, 12, 1)) == 18


def test_age_zero():
    """age: a baby is 0"""
    assert age(date(2026, 6, 15), date(2026, 6, 15)) == 0
    assert age(date(2025, 6, 15), date(2026, 6, 14)) == 0


def test_age_leap():
    """age: born on 29 February, a year older on 1 March if there is no 29 February"""
    assert age(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert age(date(2008, 2, 29), date(2026, 3, 1)) == 18
    assert age(date(2008, 2, 29), date(2028, 2, 28)) == 19
    assert age(date(2008, 2, 29), date(2028, 2, 29)) == 20
