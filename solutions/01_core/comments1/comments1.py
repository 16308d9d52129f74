"""Twelve degrees in the reading room."""

answer = input("Degrees in the reading room? ")
room = float(answer)

# The city heats no public room beyond this, in order to save gas.
limit = 19

# limit = 12  # only for a trial on Tuesday
print("Heating up to", limit, "degrees")
print("Degrees missing:", limit - room)
print("Shown on panel #2")


# Why this way
#
# If you want to change the 19, you need to know who decided on it. The code cannot
# say that, so the comment does. What the line does is already in the line, and a
# comment that repeats it goes wrong the day somebody changes only one of the two.
# The trial line may also be deleted; keep it switched off only while you search.
