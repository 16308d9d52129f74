from datetime import date


def add_months(day, count):
    months = day.month + count - 1
    year, month = day.year + months // 12, months % 12 + 1
    for number in range(day.day, 0, -1):
        try:
            return day.replace(year=year, month=month, day=number)
        except ValueError:
            continue


def payments(start, count):
    dates = []
    while len(dates) < count:
        dates.append(add_months(start, len(dates)))
    return dates


def age(born, today):
    try:
        birthday = born.replace(year=today.year)
    except ValueError:
        birthday = date(today.year, 3, 1)
    years = today.year - born.year
    return years if today >= birthday else years - 1
