"""Your ten thousandth day."""

from datetime import datetime, timedelta

born = datetime.fromisoformat(input("When were you born? "))
now = datetime.fromisoformat(input("And now it is? "))

print(f"You were born on a {born:%A}, {born.day} {born:%B %Y}.")

age = now - born
hours_left = age % timedelta(days=1) // timedelta(hours=1)
print(f"You are {age.days} days and {hours_left} hours old.")
print(f"In hours, that's {age // timedelta(hours=1)}.")

today = (now.date() - born.date()).days
number = 1000
while number < today:
    number += 1000
if number == today:
    print(f"Your {number}th day: That's today!")
else:
    day = born.date() + timedelta(days=number)
    print(f"Your {number}th day is {day:%A}, {day.day} {day:%B %Y}.")
    print(f"Only {number - today} days to go.")

# Why this way
#
# A timedelta divided by a timedelta is a number, and the remainder is a timedelta again, so
# there is no 3600 anywhere. `age.seconds // 3600` are the hours left over, too. As the age in
# hours it's the classic mistake: `.seconds` leaves the days out, `.total_seconds()` doesn't.
# From 23:30 to 3:10 only hours pass, but by the calendar it's a day: dates count differently
# from datetimes. %d writes 01; how to get rid of the zero differs between systems, so the day is
# taken from the date itself.
