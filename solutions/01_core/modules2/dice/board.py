"""What the board shows."""

from names import WIDTH, short_name

FACES = "⚀⚁⚂⚃⚄⚅"


def line(player):
    """Return the line of one player."""
    points = player["points"]
    return f"{short_name(player['name']):{WIDTH}} {FACES[points - 1]} {points}"
