"""House numbers."""

ROUND_1 = range(8)
ROUND_2 = range(1, 9)
ROUND_3 = range(2, 21, 2)
ROUND_4 = range(35, 62, 2)
ROUND_5 = range(12, 0, -1)
ROUND_6 = range(40, 15, -5)
ROUND_7 = range(1)
ROUND_8 = range(8, 3)


def even_side(first, last):
    """Return the range of every second number from first to last, both included."""
    return range(first, last + 1, 2)
