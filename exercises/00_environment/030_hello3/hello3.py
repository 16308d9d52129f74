"""A treasure hunt in the wrong order.

Ama is eight today, and six children are about to dig up the wrong end of the
garden. Her clues came out like this because a program prints its lines in the
order of the file.

Each clue starts at the place where the one before it ended. Move the lines
until Ama finds the treasure. The heading comes first, and below it an empty
line, which is a `print` with nothing in its brackets:

    print("Shopping list")
    print()
    print("Bread")

Nobody knows yet what's in the chest. Add one line at the very end that prints

    The chest holds 12 chocolate coins.

Every character counts: a capital, a space, a full stop. Save when you're done
(or start it by hand: `python3 hello3.py`, on Windows `py hello3.py`).
"""

# TODO: put the lines in order, then add the empty line and the last one.
print("From the well, follow the wall to the oak.")
print("Under the oak, dig!")
print("Treasure hunt for Ama")
print("From the gate, walk ten steps to the well.")
print("Start at the garden gate.")
