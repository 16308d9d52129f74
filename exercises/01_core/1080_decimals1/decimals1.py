"""Only 0.20 left.

On Aiko's campsite, every tent has a post with electricity. You put in a card with money on it
and take as many kWh as it pays for. Two complaints have come in:

    Mr Silva: I had 0.30 on my card and took 1 kWh for 0.10. Then I wanted 2 more. The post
    says "0.20 is too much: only 0.20 left"!

    The inspector: Half a kWh at 0.29 costs 0.145. Half a cent has to be rounded up, so that's
    0.15. The post takes 0.14.

A float can hold neither 0.1 nor 0.145 exactly. A Decimal counts as you do on paper:

    >>> from decimal import ROUND_HALF_UP, Decimal
    >>> Decimal("0.3") - Decimal("0.1")
    Decimal('0.2')
    >>> Decimal("0.125").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    Decimal('0.13')

Make it from a text: Decimal(0.1) would copy the float's error. Without `rounding=`, half a cent
goes to the even neighbour, here 0.12. `:.2f` does the same.

Help both of them. And when nobody wants more, Aiko would like one last line: `Altogether: 0.30`,
or whatever was paid. `python3 decimals1.py` (on Windows `py decimals1.py`) starts the post.
"""

card = float(input("Card: "))
price = float(input("Price of a kWh: "))
while True:
    text = input("kWh: ")
    if text == "":
        break
    cost = round(float(text) * price, 2)
    if cost > card:
        print(f"{cost:.2f} is too much: only {card:.2f} left")
    else:
        card -= cost
        print(f"{cost:.2f} paid, {card:.2f} left")
