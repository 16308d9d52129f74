"""Forty signs on Saturday.

    Your program for our market signs is lovely. Forty lines of mine call sign("EGGS") and
    the like. Now one stall wants a different border, another wants more room around the words.
    Can you do that without my touching the forty lines? It's Friday night.     Inês

You can. Give a parameter a default, and callers may leave it out:

    >>> def wake(name, time="7:00", knocks=2):
    ...     return f"{time} {name}: " + "knock " * knocks
    >>> wake("Amir")
    '7:00 Amir: knock knock '
    >>> wake("Amir", knocks=1)
    '7:00 Amir: knock '
    >>> wake("Yuki", "5:30")
    '5:30 Yuki: knock knock '

Parameters with a default come after those without one.

Below the functions are Inês's old calls, which you leave as they are. Let `sign` do what its
docstring says, then `price_sign`. Run `python3 defaults1.py` (on Windows `py defaults1.py`):
at the end, print the three signs that are asked for.
"""


# TODO: the parameters are text, border and gap. Which of them have a default?
def sign(text):
    """Return a sign: the text in a border, as one text of three lines.

    `border` is the character of the border, a star if nobody says otherwise.
    `gap` is the number of spaces on each side of the text, 1 if nobody says otherwise.
    """
    middle = f"* {text} *"
    edge = "*" * len(middle)
    return f"{edge}\n{middle}\n{edge}"


# TODO: the parameters are thing, price, currency, border and gap.
def price_sign(thing, price):
    """Return a sign such as "Lamp 12.50 EUR" in its border.

    The price has two decimals. If nobody says otherwise, the currency is EUR, and border
    and gap are as in `sign`. Let `sign` draw it.
    """
    return sign(thing)


print(sign("EGGS"))
print(sign("Honey from Évora"))
print(price_sign("Lamp", 12.5))

# TODO: print a sign with CLOSED in a border of #
# TODO: print a sign with HELLO and a gap of 5
# TODO: print a price sign for a Kite, 8 GBP, border ~
