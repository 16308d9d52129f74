"""What comes back."""

# TODO: stages 1 and 3
