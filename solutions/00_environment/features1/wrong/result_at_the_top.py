# expect: no call belongs in the line at the top
rounds = 3
best = max(12, 17)
print("Round 1:", best)
perfect = 20
print("A perfect round:", perfect)
print("What is max now?", type(max))
print("Round 2:", max(8, 19))
print("Round 3:", max(18, 11))
print("Prize:", 2**rounds)
