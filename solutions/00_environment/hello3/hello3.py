"""A treasure hunt in the wrong order."""

print("Treasure hunt for Ama")
print()
print("Start at the garden gate.")
print("From the gate, walk ten steps to the well.")
print("From the well, follow the wall to the oak.")
print("Under the oak, dig!")
print("The chest holds 12 chocolate coins.")


# Why this way
#
# print() with empty brackets leaves a line free. Without its brackets the line
# would do nothing: `print` alone is only a name, and Python has no reason to
# complain about that. print("") would print the same empty line.
