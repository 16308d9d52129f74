days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

readings: list[float] = []
for day in days:
    readings.append(float(input(day + "? ")))

frosty = [r for r in readings if r < 0]
print("Mornings with frost:", len(frosty))
print(f"Mean temperature: {sum(readings) / len(readings):.2f}")
warmest = max(readings)
print(f"Warmest: {warmest} on {days[readings.index(warmest)]}")
