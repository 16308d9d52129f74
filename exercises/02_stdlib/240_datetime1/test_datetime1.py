import functools

import pytest
from pythlings_checks import program


@functools.cache
def run(born, now):
    """Run the program once for these two answers; several tests look at it."""
    return program("datetime1.py", typed=[born, now])


def ngozi():
    return run("2001-05-04 22:30", "2026-03-01 08:00")


def twins():
    """Born at 23:30, and asked on the thousandth day at 23:10."""
    return run("2023-07-08 23:30", "2026-04-03 23:10")


def just_born():
    return run("2024-02-29 00:00", "2024-02-29 12:00")


def old():
    return run("1961-11-01 04:05", "1999-12-31 23:59")


def test_born():
    """the weekday and the date of the birth, without a zero before the day"""
    ngozi().says("You were born on a Friday, 4 May 2001.")
    just_born().says("You were born on a Thursday, 29 February 2024.")


def test_age():
    """the age: full days, and the full hours that are left over"""
    ngozi().says("You are 9066 days and 9 hours old.")
    twins().says("You are 999 days and 23 hours old.")
    just_born().says("You are 0 days and 12 hours old.")


def test_hours():
    """the whole age in hours: the days count, too"""
    ngozi().says("In hours, that's 217593.")
    twins().says("In hours, that's 23999.")
    just_born().says("In hours, that's 12.")


def test_thousand():
    """the next day with a full thousand, counted from the day of the birth"""
    ngozi().says("Your 10000th day is Tuesday, 19 September 2028.")
    just_born().says("Your 1000th day is Wednesday, 25 November 2026.")
    old().says("Your 14000th day is Wednesday, 1 March 2000.")


def test_to_go():
    """the days to go are counted by the calendar, whatever the time of day"""
    ngozi().says("Only 933 days to go.")
    just_born().says("Only 1000 days to go.")
    old().says("Only 61 days to go.")


def test_today():
    """on the day itself it says so, even if the last 24 hours aren't over"""
    twins().says("Your 1000th day: That's today!")
    if "to go" in twins().screen:
        pytest.fail("It's today, and there shouldn't be any days to go:\n" + twins().screen)


def test_all():
    """the lines come in the order of the example, and nothing else"""
    ngozi().shows(
        "When were you born? 2001-05-04 22:30\n"
        "And now it is? 2026-03-01 08:00\n"
        "You were born on a Friday, 4 May 2001.\n"
        "You are 9066 days and 9 hours old.\n"
        "In hours, that's 217593.\n"
        "Your 10000th day is Tuesday, 19 September 2028.\n"
        "Only 933 days to go.\n"
    )
