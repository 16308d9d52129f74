import names

FACES = "⚀⚁⚂⚃⚄⚅"


def line(player):
    shown = names.short_name(player["name"]).ljust(names.WIDTH)
    return f"{shown} {FACES[player['points'] - 1]} {player['points']}"
