"""When is everybody off?

Siobhán has an ice cream van in Leeds, and bank holidays are her best days. If only they weren't
somewhere else every year! Write her a program that finds them, for any year from 1900 to 2199:

    $ python3 holidays1.py 2027
    Fri  1 Jan  New Year's Day
    Fri 26 Mar  Good Friday
    Mon 29 Mar  Easter Monday
    Mon  3 May  Early May bank holiday
    Mon 31 May  Spring bank holiday
    Mon 30 Aug  Summer bank holiday
    Mon 27 Dec  Christmas Day (substitute day)
    Tue 28 Dec  Boxing Day (substitute day)
    $ python3 holidays1.py 2027-04-01
    Mon  3 May  Early May bank holiday, 32 days to go

Easter moves with the moon: it's the Sunday after the first full moon in spring. The church
doesn't look out of the window for that. It has a table of 19 dates that come round again and
again; you find it in MOONS.

A day off that falls on a weekend is given later: that's a substitute day. What the government
adds for kings and queens, no program can know.
"""

import sys
from datetime import date

# The full moon of spring, as a day of March (45 is 14 April): the first number is for years with
# year % 19 == 0, and so on.
MOONS = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27]


def easter(year):
    """Return the date of Easter Sunday: the first Sunday after the full moon in MOONS.

    If the full moon is on a Sunday, it's the Sunday after that.
    """
    # TODO


def bank_holidays(year):
    """Return the bank holidays of a year as a list of (date, name), in order of the dates.

    New Year's Day          1 January
    Good Friday             two days before Easter Sunday
    Easter Monday           the day after Easter Sunday
    Early May bank holiday  the first Monday in May
    Spring bank holiday     the last Monday in May
    Summer bank holiday     the last Monday in August
    Christmas Day           25 December
    Boxing Day              26 December

    If one of them falls on a Saturday or Sunday, then instead of it the list has the next day
    that is neither on a weekend nor already a bank holiday, and its name is followed by
    " (substitute day)". Christmas Day is moved before Boxing Day.
    """
    # TODO
    return []


def next_one(day):
    """Return (date, name) of the next bank holiday. If `day` is one itself, it's that one."""
    # TODO


def main(argv):
    """Print the bank holidays of a year ("2027"), or the next one from a day on ("2027-04-01")."""
    if len(argv[0]) == 4:
        for day, name in bank_holidays(int(argv[0])):
            print(f"{day:%a} {day.day:2} {day:%b}  {name}")
    else:
        today = date.fromisoformat(argv[0])
        day, name = next_one(today)
        print(f"{day:%a} {day.day:2} {day:%b}  {name}, {(day - today).days} days to go")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
