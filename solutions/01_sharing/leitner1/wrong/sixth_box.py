# expect: a card in box 5 stays there
def box_after_right(box):
    """Return the box of a card after a right answer."""
    return box + 1


def due_day(box, today):
    """Return the day, a number, on which a card of that box is due again."""
    return today + 2**box
