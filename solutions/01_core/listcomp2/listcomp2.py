"""Three loops that may go, one that stays."""


def heavy_items(items):
    """Return the names of all items of more than 20 kg; items are (name, kg)."""
    return [name for name, kilograms in items if kilograms > 20]


def labels(items):
    """Return a label for every item; heavy ones get a warning."""
    return [f"{name} (two people)" if kilograms > 20 else name for name, kilograms in items]


def full_boxes(shelves):
    """Return the numbers of all full boxes; each shelf is a list of (number, full)."""
    return [number for shelf in shelves for number, full in shelf if full]


def send_all(orders, send):
    """Send every order that is not empty; return how many were sent."""
    sent = 0
    for order in orders:
        if order:
            send(order)
            sent += 1
    return sent


# Why this way
#
# labels is at the limit: if the texts grew, a small function label(name, kilograms)
# would carry the choice and the comprehension would be short again. Swapping the two
# for's of full_boxes is a NameError, since `shelf` would be used before it exists.
# Refactor in small steps, with the tests green between them.
