# expect: average is right for Bo: 6.5, 0 and 7.0 are 13.5 together
athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

best = max(first, second, third)
worst = min(first, second, third)
average = round(first + second + third / 3, 2)
gap = abs(third - first)
letters = len(athlete)

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)
