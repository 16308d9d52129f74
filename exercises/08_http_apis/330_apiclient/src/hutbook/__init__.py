"""A client of the hut register."""

# TODO: what does the world see?
