# expect: how much was paid altogether
"""Only 0.20 left."""

from decimal import ROUND_HALF_UP, Decimal

card = Decimal(input("Card: "))
price = Decimal(input("Price of a kWh: "))
altogether = Decimal(0)
while True:
    text = input("kWh: ")
    if text == "":
        break
    cost = (Decimal(text) * price).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    if cost > card:
        print(f"{cost:.2f} is too much: only {card:.2f} left")
    else:
        card -= cost
        altogether += cost
        print(f"{cost:.2f} paid, {card:.2f} left")
