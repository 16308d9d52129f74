"""Read the file of expenses."""

# TODO (stage 1): for example read(path), which returns the people and the expenses.
# (stage 4): an error of your own that knows the line.
