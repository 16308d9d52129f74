"""When is everybody off?"""

import sys
import calendar
from datetime import date, timedelta

# The full moon of spring, as a day of March (45 is 14 April): the first number is for years with
# year % 19 == 0, and so on.
MOONS = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27]


ONE = timedelta(days=1)


def easter(year: int) -> date:
    number = MOONS[year % len(MOONS)]
    day = (date(year, 3, number) if number < 32 else date(year, 4, number - 31)) + ONE
    while day.weekday() != calendar.SUNDAY:
        day += ONE
    return day


def mondays(year, month):
    return [date(year, month, week[0]) for week in calendar.monthcalendar(year, month) if week[0]]


def bank_holidays(year: int) -> list[tuple[date, str]]:
    days = [
        (easter(year) - ONE - ONE, "Good Friday"),
        (easter(year) + ONE, "Easter Monday"),
        (mondays(year, 5)[0], "Early May bank holiday"),
        (mondays(year, 5)[-1], "Spring bank holiday"),
        (mondays(year, 8)[-1], "Summer bank holiday"),
    ]
    match date(year, 12, 25).weekday():
        case 4:
            christmas, boxing = 25, 28
        case 5:
            christmas, boxing = 27, 28
        case 6:
            christmas, boxing = 27, 26
        case _:
            christmas, boxing = 25, 26
    new_year = date(year, 1, 1)
    while new_year.weekday() > 4:
        new_year += ONE
    for day, usual, name in [
        (new_year, 1, "New Year's Day"),
        (date(year, 12, christmas), 25, "Christmas Day"),
        (date(year, 12, boxing), 26, "Boxing Day"),
    ]:
        days.append((day, name if day.day == usual else name + " (substitute day)"))
    days.sort()
    return days


def next_one(day):
    while True:
        for pair in bank_holidays(day.year):
            if pair[0] == day:
                return pair
        day += ONE


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
