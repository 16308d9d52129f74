"""TODO(author): the text of the starter."""

number = 4

print(f"Twice the number is {number * 2}.")

# Why this way
#
# TODO(author): in 2 to 6 lines: the alternative, the trap, where it is met in real code.
