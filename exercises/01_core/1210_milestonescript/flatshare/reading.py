"""Read the file of expenses."""

# TODO (stage 1): for example read(path), which returns the list of people and a
# list of expenses. (stage 4): an error of your own that knows the line.
