import re
from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta


def read_day(text: str) -> date:
    if match := re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)", text):
        year, month, day = match.groups()
    elif match := re.fullmatch(r"(\d\d?)\.(\d\d?)\.(\d{4})", text):
        day, month, year = match.groups()
    else:
        raise ValueError(f"not a day: {text}")
    return date(int(year), int(month), int(day))


def working(day, holidays):
    return day.isoweekday() not in (6, 7) and day not in set(holidays)


def ready(day: date, count: int, holidays: Collection[date] = ()) -> date:
    for _ in range(count):
        day = date.fromordinal(day.toordinal() + 1)
        while not working(day, holidays):
            day += timedelta(1)
    return day


def week(day: date) -> str:
    return day.strftime("%G-W%V")


def orders(days):
    counter = Counter(map(week, days))
    print(counter)
    return dict(sorted(counter.items()))
