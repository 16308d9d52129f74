"""Stages 2 and 4: answers from memory, for a while."""

# TODO: cached(ttl, clock)
