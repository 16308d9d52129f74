"""Greets the passengers."""

# TODO: the third way needs one more line in this file, above everything else.

print("Welcome aboard")
