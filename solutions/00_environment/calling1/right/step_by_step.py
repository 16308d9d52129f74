athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

best: float = max(max(first, second), third)
worst: float = min(first, min(second, third))
total = first + second + third
average = round(total / 3, 2)
gap = abs(first - third)
letters: int = len(athlete)

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)
