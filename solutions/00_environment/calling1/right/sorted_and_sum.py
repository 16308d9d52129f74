athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

jumps = sorted([first, second, third])
best = jumps[-1]
worst = jumps[0]
average = round(sum(jumps) / len(jumps), 2)
gap = max(first, third) - min(first, third)
letters = len(athlete)

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)
