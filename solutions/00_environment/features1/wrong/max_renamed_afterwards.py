# expect: No line of your program gives a value to the name `perfect` yet
rounds = 3
best = max

print("Round 1:", best(12, 17))
max = 20
print("A perfect round:", max)
print("Round 2:", best(8, 19))
print("Round 3:", best(18, 11))
prize = 1 << rounds
print("Prize:", prize)
