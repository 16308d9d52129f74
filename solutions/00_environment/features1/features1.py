"""'int' object is not callable."""

rounds = 3
best = max

print("Round 1:", best(12, 17))
perfect = 20
print("A perfect round:", perfect)
print("What is max now?", type(max))
print("Round 2:", best(8, 19))
print("Round 3:", best(18, 11))
print("Prize:", 2**rounds)


# Why this way
#
# `best = max` has no brackets, so nothing is called: the name gets the function.
# With brackets it would get a result. Python lets you reuse any of its own names
# and says nothing, so people keep away from the names of functions they know. Most
# editors show those in a colour of their own.
