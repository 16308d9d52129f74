# expect: the prize is right for rounds = 100
rounds = 3
best = max

print("Round 1:", best(12, 17))
perfect = 20
print("A perfect round:", perfect)
print("Round 2:", best(8, 19))
print("Round 3:", best(18, 11))
print("Prize: 8")
