import calendar
from datetime import datetime, timedelta

born = datetime.fromisoformat(input("When were you born? ").strip())
now = datetime.fromisoformat(input("And now it is? ").strip())


def show(day):
    return f"{calendar.day_name[day.weekday()]}, {day.day} {calendar.month_name[day.month]} {day.year}"


age = now - born
hours = age.days * 24 + age.seconds // 3600
print(f"You were born on a {show(born)}.")
print(f"You are {hours // 24} days and {hours % 24} hours old.")
print(f"In hours, that's {hours}.")
first = born.replace(hour=0, minute=0)
for number in range(1000, 1000000, 1000):
    party = first + timedelta(days=number)
    wait = (party - now.replace(hour=0, minute=0)).days
    if wait == 0:
        print(f"Your {number}th day: That's today!")
        break
    if wait > 0:
        print(f"Your {number}th day is {show(party)}.\nOnly {wait} days to go.")
        break
