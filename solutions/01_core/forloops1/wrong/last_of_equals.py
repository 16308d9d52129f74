# expect: of two equally warm mornings the first one counts
days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

frost = 0
total = 0
warmest = -1000
warmest_day = ""

for day in days:
    degrees = float(input(f"{day}? "))
    total += degrees
    if degrees < 0:
        frost += 1
    if degrees >= warmest:
        warmest = degrees
        warmest_day = day

print("Mornings with frost:", frost)
print(f"Mean temperature: {total / 5:.2f}")
print(f"Warmest: {warmest} on {warmest_day}")
