"""Twelve lamps."""

LIT = "ACEFHK"


def display_name(nick, full):
    """Return the nickname, or else the full name, or else "Guest"."""
    return nick or full or "Guest"


def missing(form):
    """Return a list of the fields that have no answer, in their order."""
    fields = []
    for field, value in form.items():
        if value is None or value == "":
            fields.append(field)
    return fields


# Why this way
#
# `or` suits `display_name`, because an empty nickname and no nickname mean the same
# there. In the form they don't: `if not value` would ask a family without children for
# its number of children again and again. The two questions look alike in code; what the
# 0 means decides which one is right.
