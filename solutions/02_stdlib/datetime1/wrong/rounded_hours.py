# expect: the full hours that are left over
"""Your ten thousandth day."""

from datetime import datetime, timedelta

born = datetime.fromisoformat(input("When were you born? "))
now = datetime.fromisoformat(input("And now it is? "))

print(f"You were born on a {born:%A}, {born.day} {born:%B %Y}.")

age = now - born
hours_left = round(age.seconds / 3600)
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
