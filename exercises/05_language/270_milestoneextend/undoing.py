"""Stage 3: all of it, or nothing."""

# TODO: transaction(post)
