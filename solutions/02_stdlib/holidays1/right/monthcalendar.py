"""When is everybody off?"""

import calendar
import sys
from datetime import date, timedelta


def mondays(year, month):
    return [date(year, month, row[0]) for row in calendar.monthcalendar(year, month) if row[0]]


# The full moon of spring, as a day of March (45 is 14 April): the first number is for years with
# year % 19 == 0, and so on.
MOONS = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27]


def easter(year):
    """Return the date of Easter Sunday: the first Sunday after the full moon in MOONS."""
    day = date(year, 3, 1) + timedelta(days=MOONS[year % 19])
    for _ in range(7):
        if day.strftime("%w") == "0":
            return day
        day += timedelta(days=1)


def bank_holidays(year):
    """Return the bank holidays of a year as a list of (date, name), in order of the dates."""
    pairs = [
        (date(year, 1, 1), "New Year's Day"),
        (easter(year) + timedelta(days=-2), "Good Friday"),
        (easter(year) + timedelta(days=1), "Easter Monday"),
        (mondays(year, 5)[0], "Early May bank holiday"),
        (mondays(year, 5)[-1], "Spring bank holiday"),
        (mondays(year, 8)[-1], "Summer bank holiday"),
        (date(year, 12, 25), "Christmas Day"),
        (date(year, 12, 26), "Boxing Day"),
    ]
    for i in range(len(pairs)):
        day, name = pairs[i]
        if day.weekday() in (5, 6):
            others = [d for d, _ in pairs]
            while day.weekday() in (5, 6) or day in others:
                day += timedelta(days=1)
            pairs[i] = (day, name + " (substitute day)")
    pairs.sort()
    return pairs


def next_one(day):
    """Return (date, name) of the next bank holiday. If `day` is one itself, it's that one."""
    return [p for p in bank_holidays(day.year) + bank_holidays(day.year + 1) if not p[0] < day][0]


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
