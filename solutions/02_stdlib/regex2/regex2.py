"""Notes from eleven people."""

import re

ORDER = re.compile(
    r"""
    ([A-Z]{2})  # the shop: two capital letters
    \           # a space
    (\d{4})     # the year
    \           # a space
    \#(\d+)     # the number
    """,
    re.VERBOSE,
)
CARD = re.compile(r"\b(?:\d{4}[ -]?){3}(\d{4})\b")
DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")


def orders(text):
    """Return shop, year and number of each order number in the text, as tuples in a list."""
    return ORDER.findall(text)


def hide_cards(text):
    """Return the text with only the last four digits of each card number: **** 1234."""
    return CARD.sub(r"**** \1", text)


def year_first(found):
    """Return the date that was found as year-month-day."""
    day, month, year = found.groups()
    return f"{year}-{month.zfill(2)}-{day.zfill(2)}"


def iso_dates(text):
    """Return the text with each date as year-month-day, so that they can be sorted."""
    return DATE.sub(year_first, text)


def phone(number):
    """Return a phone number with nothing but its digits, and + in front if it had one."""
    number = re.sub(r"\(0\)", "", number)
    number = re.sub(r"^\s*00", "+", number)
    return re.sub(r"[^\d+]", "", number)


# Why this way
#
# Without `\b`, sixteen digits inside a longer number would be hidden, too. `\.` is a dot; a
# bare `.` fits any character. `phone` takes three small steps, since one expression for all
# would be a riddle. Compiling doesn't make them much faster, because re remembers the last
# few hundred expressions. It gives them a name and a place.
