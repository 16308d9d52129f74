# expect: indent
answer = input("Degrees in the reading room? ")
room = float(answer)

# The city heats no public room beyond this, in order to save gas.
limit = 19

# limit = 12  # only for a trial on Tuesday
print("Heating up to", limit, "degrees")
 print("Degrees missing:", limit - room)
print("Shown on panel #2")
