from datetime import datetime, timedelta


def read_day(text):
    for form in ("%d.%m.%Y", "%Y-%m-%d"):
        try:
            day = datetime.strptime(text, form)
        except ValueError:
            pass
        else:
            return day.date()
    raise ValueError


def ready(day, count, holidays=()):
    if count == 0:
        return day
    tomorrow = day + timedelta(days=1)
    if tomorrow.weekday() in [5, 6] or tomorrow in holidays:
        return ready(tomorrow, count, holidays)
    return ready(tomorrow, count - 1, holidays)


def week(day):
    year, number = day.isocalendar()[:2]
    return str(year) + "-W" + str(number).zfill(2)


def orders(days):
    weeks = []
    for day in sorted(days):
        weeks.append(week(day))
    return {label: weeks.count(label) for label in weeks}
