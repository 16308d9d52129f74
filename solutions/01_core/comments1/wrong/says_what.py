# expect: your comment repeats what the line says
answer = input("Degrees in the reading room? ")
room = float(answer)

# The limit is 19.
limit = 19

# limit = 12  # only for a trial on Tuesday
print("Heating up to", limit, "degrees")
print("Degrees missing:", limit - room)
print("Shown on panel #2")
