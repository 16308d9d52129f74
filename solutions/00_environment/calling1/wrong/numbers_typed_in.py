# expect: best is right for Łucja, whose first jump is the longest
athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

best = max(6.25, 6.875, 6.5)
worst = min(6.25, 6.875, 6.5)
average = round((6.25 + 6.875 + 6.5) / 3, 2)
gap = abs(6.5 - 6.25)
letters = len("Zanele Dube")

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)
