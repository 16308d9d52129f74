"""Twelve lamps.

Each of these lamps lights up if Python takes the value after its `if` for true. Which
ones? Decide before you run anything.

    A  if -1:        E  if " ":        I  if {}:
    B  if 0.0:       F  if "False":    J  if None:
    C  if "0":       G  if []:         K  if 0 or "on":
    D  if "":        H  if [0]:        L  if "on" and 0:

Zero, everything that is empty, None and of course False count as false: 0, 0.0, "", [],
{}. All other values count as true. `if basket:` therefore asks whether there's anything
in it, and `not basket` whether it's empty. You'll read both everywhere.

`or` and `and` hand back one of their two sides, just as it is. `or` hands back the left
one if it counts as true, otherwise the right one. `and` does the opposite: the left one if
it counts as false, otherwise the right one.

    >>> "" or "nobody"
    'nobody'
    >>> "Ada" or "nobody"
    'Ada'

Write down the lamps, then help Zuri with the sign-up form of her swimming club.
"""

# TODO: the letters of the lamps that light up, in one text, such as "AB".
LIT = ""


def display_name(nick, full):
    """Return the nickname, or else the full name, or else "Guest".

    Either of the two may be empty or None.
    """
    # TODO: one line is enough.
    return nick


def missing(form):
    """Return a list of the fields that have no answer, in their order.

    form is a dict such as {"name": "Li", "email": "", "children": 0, "news": False}.
    Empty texts and None aren't answers. 0 is one (no children), and so is False.
    """
    fields = []
    # TODO: is `if not value` what you want here?
    return fields
