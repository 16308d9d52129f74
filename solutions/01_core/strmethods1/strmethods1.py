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


# Why this way
#
# The order counts in login: strip has to come before replace, or outer spaces
# become points. Comparing two values in one agreed form is safer than listing the
# ways in which they may differ. For text in all languages `casefold` is the more
# thorough `lower`: it knows, for instance, that ß and ss are the same letters.
