"""A new text, never a changed one."""


def badge_name(text):
    """Return the name as "Ada Lovelace": no outer spaces, a capital for each word."""
    return text.strip().title()


def login(text):
    """Return the name for the wireless network: "ada.lovelace"."""
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    """Return True if the names differ in outer spaces and capitals at most."""
    return login(first) == login(second)
