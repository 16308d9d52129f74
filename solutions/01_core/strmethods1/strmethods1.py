"""A badge for ada LOVELACE."""


def badge_name(text):
    """Return the name for the badge, such as "Ada Lovelace"."""
    return text.strip().title()


def login(text):
    """Return the name for the wireless network, such as "ada.lovelace"."""
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    """Return True if the names are the same apart from capitals and spaces around them."""
    return first.strip().lower() == second.strip().lower()


def is_speaker(text):
    """Return True if the entry begins with "speaker:", in small letters or capitals."""
    return text.strip().lower().startswith("speaker:")


# Why this way
#
# In `login` the order counts: with `replace` first, the outer spaces would be dots
# before `strip` could take them off. `same_person` could compare two logins, but then
# "J Blige" and "J.Blige" would be one person. `title` has limits: it makes "Mcdonald"
# of "McDonald", so a good form asks people how to write their name.
