"""What the board shows."""

from names import WIDTH, short_name


def line(player):
    """Return the line of one player."""
    return f"{short_name(player['name']):<{WIDTH}} {player['points']}"
