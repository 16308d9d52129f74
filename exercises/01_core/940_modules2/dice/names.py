"""Names as the board shows them. This module imports none of the others."""

# TODO: what do players.py and board.py both need?
