# expect: the distances are 2, 4, 8, 16 and 32 days
def box_after_right(box):
    """Return the box of a card after a right answer."""
    return min(box + 1, 5)


def due_day(box, today):
    """Return the day, a number, on which a card of that box is due again."""
    return today + 2 * box
