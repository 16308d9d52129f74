"""Forty signs on Saturday."""


def sign(text, border="*", gap=1):
    """Return a sign: the text in a border, as one text of three lines.

    `border` is the character of the border, a star if nobody says otherwise.
    `gap` is the number of spaces on each side of the text, 1 if nobody says otherwise.
    """
    room = " " * gap
    middle = f"{border}{room}{text}{room}{border}"
    edge = border * len(middle)
    return "\n".join([edge, middle, edge])


def price_sign(thing, price, currency="EUR", border="*", gap=1):
    """Return a sign such as "Lamp 12.50 EUR" in its border.

    The price has two decimals. If nobody says otherwise, the currency is EUR, and border
    and gap are as in `sign`. Let `sign` draw it.
    """
    return sign(f"{thing} {price:.2f} {currency}", border, gap)


print(sign("EGGS"))
print(sign("Honey from Évora"))
print(price_sign("Lamp", 12.5))

for text, border, gap in [("CLOSED", "#", 1), ("HELLO", "*", 5)]:
    print(sign(text, border, gap))
print(price_sign("Kite", 8, "GBP", border="~"))
