# TODO: in place of this line, write the shebang. It must be the first line.
"""Greets the passengers."""

print("Welcome aboard")
