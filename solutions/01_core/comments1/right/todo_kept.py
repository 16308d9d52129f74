room = float(input("Degrees in the reading room? "))

# TODO: say here why it is 19.
# Saving gas: the city decided that
# no public room gets warmer.

limit: int = 19
# print("room was", room)

print(f"Heating up to {limit} degrees")
print(f"Degrees missing: {limit - room}")
print("Shown on panel #2")
