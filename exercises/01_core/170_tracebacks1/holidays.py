import calendar

year = 2026
month = 2
day = 32


def is_sunday(year, month, day):
    return calendar.weekday(year, month, day) == 6


print("No delivery:", is_sunday(year, month, day))
