# expect: Shown on panel #2
room = 17.5

# The city saves gas.
limit = 19

print("Reading room, measured:", room)
# print("Outside, measured:", outside)
print("Limit:", limit)
print("Degrees missing:", limit - room)
# print("Heating " * "on")
print("Shown on panel ")  # 2
