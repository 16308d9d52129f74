best, rounds = max, 3
perfect = 20
one = best([12, 17])
two = best([8, 19])
three = best([18, 11])
print("Round 1:", one)
print("A perfect round:", perfect)
print("Round 2:", two)
print("Round 3:", three)
print("Prize: " + str(2**rounds))
