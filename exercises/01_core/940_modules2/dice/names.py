"""Names as they are shown. This module imports none of the others."""

# TODO: move here what players.py and board.py both need.
