"""How it's done."""

# TODO: stages 1 and 2
