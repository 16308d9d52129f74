"""A story with three holes."""

animal = input("An animal? ")
town = input("A town? ")
food = input("Something to eat? ")

print("One morning a", animal, "got off the train in", town)
print("It had brought", food, "for everyone")


# Why this way
#
# The names say what is in them, so the two lines of the story read like the story
# itself. All questions come before the first line of it: the person who answers
# shouldn't see what the answers are for. The text of the question goes into the
# brackets of input. A print before it would ask as well, but then the answer is
# typed on the next line.
