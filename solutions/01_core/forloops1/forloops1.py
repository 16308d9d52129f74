"""Will the lemons freeze?"""

days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

frost = 0
total = 0
warmest = -1000
warmest_day = "no day"

for day in days:
    degrees = float(input(f"{day}? "))
    total += degrees
    if degrees < 0:
        frost += 1
    if degrees > warmest:
        warmest = degrees
        warmest_day = day

mean = total / len(days)
print("Mornings with frost:", frost)
print(f"Mean temperature: {mean:.2f}")
print(f"Warmest: {warmest} on {warmest_day}")


# Why this way
#
# A sum and a count begin with 0. The warmest begins colder than anything can be:
# absolute zero is -273.15. If it began with 0, a whole winter week would have no
# warmest morning. `>` keeps the first of two equals, `>=` would keep the last. And
# len(days) instead of 5 stays right when Aino adds the weekend.
