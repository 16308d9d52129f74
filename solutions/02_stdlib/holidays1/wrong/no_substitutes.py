# expect: New Year's Day on a weekend
"""When is everybody off?"""

import sys
from datetime import date, timedelta

# The full moon of spring, as a day of March (45 is 14 April): the first number is for years with
# year % 19 == 0, and so on.
MOONS = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27]


def easter(year):
    """Return the date of Easter Sunday: the first Sunday after the full moon in MOONS."""
    moon = date(year, 3, 1) + timedelta(days=MOONS[year % 19] - 1)
    return moon + timedelta(days=7 - moon.isoweekday() % 7)


def monday_from(day):
    """Return the first Monday that isn't before `day`."""
    return day + timedelta(days=-day.weekday() % 7)


def bank_holidays(year):
    """Return the bank holidays of a year as a list of (date, name), in order of the dates."""
    sunday = easter(year)
    found = {
        date(year, 1, 1): "New Year's Day",
        sunday - timedelta(days=2): "Good Friday",
        sunday + timedelta(days=1): "Easter Monday",
        monday_from(date(year, 5, 1)): "Early May bank holiday",
        monday_from(date(year, 5, 25)): "Spring bank holiday",
        monday_from(date(year, 8, 25)): "Summer bank holiday",
        date(year, 12, 25): "Christmas Day",
        date(year, 12, 26): "Boxing Day",
    }
    return sorted(found.items())


def next_one(day):
    """Return (date, name) of the next bank holiday. If `day` is one itself, it's that one."""
    for found, name in bank_holidays(day.year) + bank_holidays(day.year + 1):
        if found >= day:
            return found, name


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
