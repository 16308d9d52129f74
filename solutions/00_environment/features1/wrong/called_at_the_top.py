# expect: not callable
rounds = 3
best = max(12, 17)

print("Round 1:", best(12, 17))
perfect = 20
print("A perfect round:", perfect)
print("Round 2:", best(8, 19))
print("Round 3:", best(18, 11))
print("Prize:", 2**rounds)
