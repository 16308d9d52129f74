"""From heading to name."""

import keyword


def is_valid_name(text):
    """Return True if the text can be used as a name."""
    return text.isidentifier() and not keyword.iskeyword(text)


def suggest_name(heading):
    """Return a name for the heading of a column."""
    name = heading.strip().lower().replace(" ", "_").replace("-", "_")
    if name[:1].isdigit():
        return "_" + name
    if keyword.iskeyword(name):
        return name + "_"
    return name


# Why this way
#
# The list of keywords changes with the versions of Python (async and await joined
# late), so ask the module and keep no list of your own. The keyword has to be looked
# for after `lower`: "Class" is none, "class" is. Two columns may still get the same
# name; a tool for real tables has to number them.
