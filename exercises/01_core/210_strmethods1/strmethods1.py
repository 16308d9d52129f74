"""A new text, never a changed one.

A text cannot be changed. Its methods give back a new text and leave the old one as
it was:

    >>> name = "  ada LOVELACE "
    >>> name.strip().title()
    'Ada Lovelace'
    >>> name
    '  ada LOVELACE '
    >>> "Ada Lovelace".lower().replace("a", "o")
    'odo loveloce'

So `name.strip()` alone on a line does nothing that lasts; the result needs a name or
a `return`. What people type is brought into one form before it is compared or stored.

A conference prints badges from an entry form. Mend the first function, which looks
right and does nothing, and complete the others.
"""


def badge_name(text):
    """Return the name as "Ada Lovelace": no outer spaces, a capital for each word."""
    # TODO: why does nothing happen here?
    text.strip()
    text.title()
    return text


def login(text):
    """Return the name for the wireless network: "ada.lovelace".

    No outer spaces, lower case, a point for every space inside.
    """
    # TODO
    return text


def same_person(first, second):
    """Return True if the names differ in outer spaces and capitals at most."""
    # TODO
    return first
