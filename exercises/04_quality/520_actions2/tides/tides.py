"""When is there enough water in the harbour?"""


def can_sail(metres, draught):
    """Return whether a boat of this draught has at least half a metre below it."""
    return metres - draught >= 0.5
