"""The prices of the puppet theatre. For the box office, and for the website."""

# TODO: price moves here.
