"""What the board shows."""

# TODO: and this one comes back.
from players import short_name

WIDTH = 8


def line(player):
    """Return the line of one player."""
    return f"{short_name(player['name']):<{WIDTH}} {player['points']}"
