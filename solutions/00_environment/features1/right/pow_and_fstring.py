rounds = 3
best = max
perfect: int = 20

print("Round 1:", best(12, 17))
print(f"A perfect round: {perfect}")
print("Round 2:", best(8, 19))
print("Round 3:", best(18, 11))
print("Prize:", pow(2, rounds))
