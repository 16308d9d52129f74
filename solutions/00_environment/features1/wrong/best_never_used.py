# expect: mini golf: with best = min at the top, the smallest number wins each round
rounds = 3
best = max

print("Round 1:", max(12, 17))
perfect = 20
print("A perfect round:", perfect)
print("Round 2:", max(8, 19))
print("Round 3:", max(18, 11))
print("Prize:", 2 ** rounds)
