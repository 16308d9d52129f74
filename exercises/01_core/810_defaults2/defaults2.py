"""One tea, eleven drinks.

Table 7 had one pot of tea. Their bill lists eleven drinks, and two of them are beers from
table 3. Leyla, who wrote the café's program, tries it at the prompt:

    >>> def order(drink, tab=[]):
    ...     tab.append(drink)
    ...     return tab
    >>> order("beer")
    ['beer']
    >>> order("tea")
    ['beer', 'tea']

Python makes a default once, when it reads the `def`. Every call without a tab gets that same
list, with everything that's already in it. Any value that can change does this: a list, a
dict. And a time in a `def` line is the time at which the café opened.

The way out: let the default be None, and make the list inside the function, where it happens
at every call.

Leyla's program has this bug three times. Correct all three. Every call that was right before
must give the same as before.
"""

import time


def clock():
    """Return the time of day, such as "15:04:31"."""
    return time.strftime("%H:%M:%S")


def order(drink, tab=[]):
    """Add the drink to the tab, or to a new tab if none is given, and return the tab.

    If a tab is given, that very list is changed, even if it's empty so far.
    """
    # TODO: table 3 and table 7 drink from the same list.
    tab.append(drink)
    return tab


def reserve(name, wishes={}):
    """Return a reservation: a dict with the name and the wishes.

    Among the wishes, "candle" is True unless the guest said something else about it.
    The dict that is handed in stays as it was.
    """
    # TODO: which dicts does this change?
    wishes.setdefault("candle", True)
    return {"name": name, "wishes": wishes}


def note(text, when=clock()):
    """Return a line for the café's diary, such as "15:04:31 the milk is out".

    If no time is given, it's what clock() says now. Any text counts as a time, even "".
    """
    # TODO: run note twice, a few seconds apart.
    return f"{when} {text}"
