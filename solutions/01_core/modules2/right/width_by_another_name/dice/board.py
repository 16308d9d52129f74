"""What the board shows."""

import names

WIDTH = names.WIDTH
FACES = "⚀⚁⚂⚃⚄⚅"


def line(player):
    """Return the line of one player."""
    points = player["points"]
    return f"{names.short_name(player['name']):{WIDTH}} {FACES[points - 1]} {points}"
