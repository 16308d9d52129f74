"""The prices of the cinema, in cents."""

# TODO: __all__, and what belongs here.
