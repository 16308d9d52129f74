# expect: even the warmest morning is below zero
days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

frost = 0
total = 0
warmest = 0
warmest_day = "Monday"

for day in days:
    degrees = float(input(f"{day}? "))
    total += degrees
    if degrees < 0:
        frost += 1
    if degrees > warmest:
        warmest = degrees
        warmest_day = day

print("Mornings with frost:", frost)
print(f"Mean temperature: {total / 5:.2f}")
print(f"Warmest: {warmest} on {warmest_day}")
