"""Right today."""

athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

best = max(first, second, third)
worst = min(first, second, third)
average = round((first + second + third) / 3, 2)
gap = abs(third - first)
letters = len(athlete)

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)


# Why this way
#
# max and min take as many arguments as you like. In the average, Python works
# from the inside out: the sum, the division, then round. The brackets around the
# sum are needed because / comes before +. And abs makes the order of the two
# jumps unimportant: first - third would do as well.
