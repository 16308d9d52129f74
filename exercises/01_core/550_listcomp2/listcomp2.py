"""Three loops that may go, one that stays.

Refactoring is changing how a program is written without changing what it does. The
tests of the results pass before and after; some here also look at the shape. Nested
loops have a short form too:

    >>> rows = [[1, 2], [3]]
    >>> flat = []
    >>> for row in rows:
    ...     for seat in row:
    ...         flat.append(seat)
    >>> flat == [seat for row in rows for seat in row]
    True

The two `for`s stand in the order of the loops. A comprehension is for building a list:
`[send(x) for x in y]` builds one that nobody wants, so a loop that does something
stays a loop. Rework the functions of this warehouse report, where it makes sense.
"""

# TODO: three functions become one return line with a list comprehension each.


def heavy_items(items):
    """Return the names of all items of more than 20 kg; items are (name, kg)."""
    names = []
    for name, kilograms in items:
        if kilograms > 20:
            names.append(name)
    return names


def labels(items):
    """Return a label for every item; heavy ones get a warning."""
    texts = []
    for name, kilograms in items:
        if kilograms > 20:
            texts.append(f"{name} (two people)")
        else:
            texts.append(name)
    return texts


def full_boxes(shelves):
    """Return the numbers of all full boxes; each shelf is a list of (number, full)."""
    numbers = []
    for shelf in shelves:
        for number, full in shelf:
            if full:
                numbers.append(number)
    return numbers


def send_all(orders, send):
    """Send every order that is not empty; return how many were sent."""
    sent = 0
    for order in orders:
        if order:
            send(order)
            sent += 1
    return sent
