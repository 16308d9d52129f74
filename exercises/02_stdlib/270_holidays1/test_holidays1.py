from datetime import date

import pytest
from holidays1 import bank_holidays, easter, main, next_one
from pythlings_checks import called


def test_easter():
    """easter: the Sunday after the full moon in the table"""
    assert easter(2027) == date(2027, 3, 28)
    assert easter(2024) == date(2024, 3, 31)
    assert easter(2014) == date(2014, 4, 20)
    assert easter(1900) == date(1900, 4, 15)
    assert easter(2199) == date(2199, 4, 14)


def test_easter_edges():
    """easter: the first and the last line of the table"""
    assert easter(2033) == date(2033, 4, 17)
    assert easter(2032) == date(2032, 3, 28)


def test_easter_sunday():
    """easter: if the full moon is on a Sunday, it's a week later"""
    assert easter(1943) == date(1943, 4, 25)
    assert easter(2001) == date(2001, 4, 15)
    assert easter(2025) == date(2025, 4, 20)


def found(year, *names):
    """Return "Mon 3 May 2027" for each of these names, or say that it isn't there."""
    days = bank_holidays(year)
    result = []
    for name in names:
        dates = [day for day, of in days if of == name]
        if len(dates) != 1:
            there = ", ".join(of for _, of in days) or "nothing"
            pytest.fail(
                f"{name} should be in bank_holidays({year}) once, and is there "
                f"{len(dates)} times. There is: {there}"
            )
        result.append(dates[0])
    return result


def check(year, name, wanted):
    """Look at one holiday of a year."""
    [day] = found(year, name)
    if day != wanted:
        pytest.fail(f"{name} {year} should be {wanted:%a, %d %B}, and yours is {day:%a, %d %B}")


def test_around_easter():
    """bank_holidays: Good Friday and Easter Monday"""
    check(2027, "Good Friday", date(2027, 3, 26))
    check(2027, "Easter Monday", date(2027, 3, 29))
    check(2018, "Good Friday", date(2018, 3, 30))
    check(2018, "Easter Monday", date(2018, 4, 2))


def test_mondays():
    """bank_holidays: the first Monday in May, the last ones in May and August"""
    check(2027, "Early May bank holiday", date(2027, 5, 3))
    check(2023, "Early May bank holiday", date(2023, 5, 1))
    check(2022, "Early May bank holiday", date(2022, 5, 2))
    check(2021, "Spring bank holiday", date(2021, 5, 31))
    check(2026, "Spring bank holiday", date(2026, 5, 25))
    check(2026, "Summer bank holiday", date(2026, 8, 31))
    check(2025, "Summer bank holiday", date(2025, 8, 25))


def test_weekdays():
    """bank_holidays: on a weekday, the fixed days are where they are"""
    check(2027, "New Year's Day", date(2027, 1, 1))
    check(2024, "New Year's Day", date(2024, 1, 1))
    check(2025, "Christmas Day", date(2025, 12, 25))
    check(2025, "Boxing Day", date(2025, 12, 26))


def test_new_year_weekend():
    """bank_holidays: New Year's Day on a weekend is given on the Monday"""
    check(2022, "New Year's Day (substitute day)", date(2022, 1, 3))
    check(2023, "New Year's Day (substitute day)", date(2023, 1, 2))


def test_christmas_weekend():
    """bank_holidays: Christmas Day on Saturday and Boxing Day on Sunday"""
    check(2027, "Christmas Day (substitute day)", date(2027, 12, 27))
    check(2027, "Boxing Day (substitute day)", date(2027, 12, 28))


def test_boxing_saturday():
    """bank_holidays: Boxing Day on Saturday"""
    check(2020, "Christmas Day", date(2020, 12, 25))
    check(2020, "Boxing Day (substitute day)", date(2020, 12, 28))


def test_christmas_sunday():
    """bank_holidays: Christmas Day on Sunday, when the 26th is taken already"""
    check(2022, "Boxing Day", date(2022, 12, 26))
    check(2022, "Christmas Day (substitute day)", date(2022, 12, 27))


def test_whole_year():
    """bank_holidays: eight of them, in order of the dates"""
    assert list(bank_holidays(2022)) == [
        (date(2022, 1, 3), "New Year's Day (substitute day)"),
        (date(2022, 4, 15), "Good Friday"),
        (date(2022, 4, 18), "Easter Monday"),
        (date(2022, 5, 2), "Early May bank holiday"),
        (date(2022, 5, 30), "Spring bank holiday"),
        (date(2022, 8, 29), "Summer bank holiday"),
        (date(2022, 12, 26), "Boxing Day"),
        (date(2022, 12, 27), "Christmas Day (substitute day)"),
    ]


def test_next():
    """next_one: the next bank holiday from a day on"""
    assert next_one(date(2027, 4, 1)) == (date(2027, 5, 3), "Early May bank holiday")
    assert next_one(date(2027, 3, 27)) == (date(2027, 3, 29), "Easter Monday")


def test_next_today():
    """next_one: a day that is a bank holiday itself counts"""
    assert next_one(date(2027, 5, 3)) == (date(2027, 5, 3), "Early May bank holiday")


def test_next_year():
    """next_one: after the last one of a year comes the first of the next year"""
    assert next_one(date(2027, 12, 29)) == (date(2028, 1, 3), "New Year's Day (substitute day)")
    assert next_one(date(2023, 12, 31)) == (date(2024, 1, 1), "New Year's Day")


def test_program_year():
    """the program prints the bank holidays of a year"""
    called(main, "2027").succeeds().prints(
        "Fri  1 Jan  New Year's Day\n"
        "Fri 26 Mar  Good Friday\n"
        "Mon 29 Mar  Easter Monday\n"
        "Mon  3 May  Early May bank holiday\n"
        "Mon 31 May  Spring bank holiday\n"
        "Mon 30 Aug  Summer bank holiday\n"
        "Mon 27 Dec  Christmas Day (substitute day)\n"
        "Tue 28 Dec  Boxing Day (substitute day)\n"
    )


def test_program_day():
    """the program finds the next bank holiday"""
    called(main, "2026-12-30").succeeds().prints("Fri  1 Jan  New Year's Day, 2 days to go\n")
    called(main, "2026-08-10").succeeds().prints("Mon 31 Aug  Summer bank holiday, 21 days to go\n")
