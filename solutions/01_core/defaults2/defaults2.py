"""One tea, eleven drinks."""

import time


def clock():
    """Return the time of day, such as "15:04:31"."""
    return time.strftime("%H:%M:%S")


def order(drink, tab=None):
    """Add the drink to the tab, or to a new tab if none is given, and return the tab.

    If a tab is given, that very list is changed, even if it's empty so far.
    """
    if tab is None:
        tab = []
    tab.append(drink)
    return tab


def reserve(name, wishes=None):
    """Return a reservation: a dict with the name and the wishes.

    Among the wishes, "candle" is True unless the guest said something else about it.
    The dict that is handed in stays as it was.
    """
    own_wishes = {} if wishes is None else wishes.copy()
    own_wishes.setdefault("candle", True)
    return {"name": name, "wishes": own_wishes}


def note(text, when=None):
    """Return a line for the café's diary, such as "15:04:31 the milk is out".

    If no time is given, it's what clock() says now. Any text counts as a time, even "".
    """
    if when is None:
        when = clock()
    return f"{when} {text}"


# Why this way
#
# None is made for "nothing was given": it can't be changed, and nobody confuses it with an
# empty tab or an empty text. `tab = tab or []` looks shorter, but it throws away an empty
# list that a caller has handed in, and the caller waits for drinks that went elsewhere.
# `reserve` copies, because a reservation that changes the wishes of its caller is the same
# mistake in another coat.
