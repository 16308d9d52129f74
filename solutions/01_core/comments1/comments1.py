"""Notes for the next reader."""

room = 17.5

# Decided by the city in order to save gas: no public room is heated further.
limit = 19

print("Reading room, measured:", room)
# print("Outside, measured:", outside)
print("Limit:", limit)
print("Degrees missing:", limit - room)
# print("Heating " * "on")
print("Shown on panel #2")


# Why this way
#
# Somebody who wants to change 19 must know who decided it; the program cannot
# tell them, so the comment does. A switched-off line is fine while you search
# for a fault. In finished work it is deleted: nobody knows later whether it may
# go, and version control remembers it anyway.
