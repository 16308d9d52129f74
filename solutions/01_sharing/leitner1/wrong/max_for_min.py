# expect: a right answer moves the card one box up
def box_after_right(box):
    """Return the box of a card after a right answer."""
    return max(box + 1, 5)


def due_day(box, today):
    """Return the day, a number, on which a card of that box is due again."""
    return today + 2**box
