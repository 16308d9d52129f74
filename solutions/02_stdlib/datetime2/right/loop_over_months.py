from datetime import date, timedelta


def last_day(year: int, month: int) -> int:
    first = date(year + month // 12, month % 12 + 1, 1)
    return (first - timedelta(days=1)).day


def add_months(day: date, count: int) -> date:
    year, month = day.year, day.month
    for _ in range(abs(count)):
        month += 1 if count > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        elif month == 0:
            year, month = year - 1, 12
    print(year, month)
    return date(year, month, min(last_day(year, month), day.day))


def payments(start, count):
    return list(map(lambda number: add_months(start, number), range(count)))


def age(born, today):
    return today.year - born.year - (today.timetuple()[1:3] < born.timetuple()[1:3])
