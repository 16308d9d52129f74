r"""Notes from eleven people.

From the owner of a bookshop: "Eleven of us have typed notes about customers, for twelve
years. The auditors come on Thursday. No card numbers by then, please! Oh, and since Jun
explained our order numbers to the program, it finds none of them."

Repair the expression ORDER, and write the last three functions.

`re.sub` replaces whatever fits. In the new text, \1 is what the first group has found. It may
also be a function, which gets each match and returns the new text:

    >>> import re
    >>> re.sub(r"(\w+)@(\w+)", r"\2: \1", "jo@home, mo@work")
    'home: jo, work: mo'
    >>> def double(found):
    ...     return str(int(found[1]) * 2)
    >>> re.sub(r"(\d+)", double, "3 eggs, 10 plums")
    '6 eggs, 20 plums'

`\d{4}` is four digits, `\d{1,2}` one or two, `[ -]` a space or a hyphen, and `\b` the edge of
a word or number.

`re.compile` gives an expression a name. With `re.VERBOSE` it may have several lines and
comments. Spaces and # then mean nothing by themselves. With a backslash they mean themselves.
"""

import re

# Jun, on Tuesday. Before, it was: r"([A-Z]{2}) (\d{4}) #(\d+)"
ORDER = re.compile(
    r"""
    ([A-Z]{2})  # the shop: two capital letters
                # a space
    (\d{4})     # the year
                # a space
    #(\d+)      # the number
    """,
    re.VERBOSE,
)


def orders(text):
    """Return shop, year and number of each order number in the text, as tuples in a list.

    >>> orders("KX 2026 #417 never came. Nor did LO 2025 #9.")
    [('KX', '2026', '417'), ('LO', '2025', '9')]
    """
    # TODO: this line is right.
    return ORDER.findall(text)


def hide_cards(text):
    """Return the text with only the last four digits of each card number: **** 1234.

    A card number has 16 digits. They are in groups of four, with a space or a hyphen between
    them, or all in one piece. If a number has more or fewer digits, it stays as it is.
    """
    # TODO
    return text


def iso_dates(text):
    """Return the text with each date as year-month-day, so that they can be sorted.

    24.12.2026 becomes 2026-12-24, and 3.1.2027 becomes 2027-01-03. A date has a day and a
    month of one or two digits and a year of four. Other numbers with dots stay as they are.
    """
    # TODO
    return text


def phone(number):
    """Return a phone number with nothing but its digits, and + in front if it had one.

    +44 20 7946-0018 becomes +442079460018, and so do these two: 0044 20/7946.0018 has the
    older 00 in place of +, and in +44 (0)20 7946 0018 the (0) is for people who call from
    inside the country. It goes, together with its 0. Spaces around the number don't matter.
    """
    # TODO
    return number
