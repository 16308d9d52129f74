room = float(input("Degrees in the reading room? "))

limit = 19  # damit die Stadt Gas spart

print("Heating up to", limit, "degrees")
missing = limit - room
print("Degrees missing:", missing)
print("Shown on panel #2")
