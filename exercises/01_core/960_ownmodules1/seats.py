"""The seats of the cinema: which are free, which are taken."""

# TODO: __all__, and what belongs here.
