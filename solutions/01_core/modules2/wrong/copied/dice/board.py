"""What the board shows."""

from names import short_name

WIDTH = 8

FACES = "⚀⚁⚂⚃⚄⚅"


def line(player):
    """Return the line of one player."""
    points = player["points"]
    return f"{short_name(player['name']):{WIDTH}} {FACES[points - 1]} {points}"
