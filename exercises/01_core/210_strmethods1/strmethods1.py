"""A badge for ada LOVELACE.

What does this print? Decide before you run it.

    name = "  ada LOVELACE "
    name.strip()
    name.title()
    print(name)

It prints the name exactly as it was. A text can't change. Its methods hand back a new
text, and if you don't give that a name, it's gone:

    >>> name = "  ada LOVELACE "
    >>> name = name.strip()
    >>> name
    'ada LOVELACE'
    >>> name.lower().replace("a", "o")
    'odo loveloce'
    >>> name.startswith("ada")
    True

Several calls in a row are read from left to right: `replace` gets what `lower` gave.

Amara prints the badges for a conference. People filled in her form with capitals all
over the place and spaces around their names. Her first function has exactly the bug above:
fix it and write the other three.
"""


def badge_name(text):
    """Return the name for the badge, such as "Ada Lovelace".

    No spaces around it, each word with one capital at its beginning.
    """
    # TODO: why doesn't anything happen here?
    text.strip()
    text.title()
    return text


def login(text):
    """Return the name for the wireless network, such as "ada.lovelace".

    No spaces around it, small letters, a dot between two words.
    """
    # TODO
    return text


def same_person(first, second):
    """Return True if the names are the same apart from capitals and spaces around them."""
    # TODO
    return first == second


def is_speaker(text):
    """Return True if the entry begins with "speaker:", in small letters or capitals.

    There may be spaces in front of it.
    """
    # TODO
    return text == "speaker:"
