"""How it asks."""

# TODO: stages 1 to 3
