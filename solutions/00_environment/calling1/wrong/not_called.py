# expect: Are the brackets after its name missing
athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

best = max
worst = min
average = round
gap = abs
letters = len

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)
