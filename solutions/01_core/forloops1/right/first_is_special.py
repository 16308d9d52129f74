days = ["Tuesday", "Wednesday", "Thursday", "Friday"]

warmest = float(input("Monday? "))
warmest_day = "Monday"
total = warmest
count = 0
if warmest < 0:
    count = 1
for day in days:
    degrees = float(input(f"{day}? "))
    total = total + degrees
    if degrees < 0:
        count = count + 1
    if not degrees <= warmest:
        warmest, warmest_day = degrees, day

print(f"Mornings with frost: {count}")
print("Mean temperature:", format(total / 5, ".2f"))
print("Warmest:", warmest, "on", warmest_day)
