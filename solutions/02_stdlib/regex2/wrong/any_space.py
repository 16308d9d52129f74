# expect: exactly one space
"""Notes from eleven people."""

import re

ORDER = re.compile(
    r"""
    ([A-Z]{2})  # the shop: two capital letters
    \s*
    (\d{4})     # the year
    \s*
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
    """Return a phone number without anything but digits, and + at its front if it had one."""
    number = re.sub(r"\(0\)", "", number)
    number = re.sub(r"^\s*00", "+", number)
    return re.sub(r"[^\d+]", "", number)
