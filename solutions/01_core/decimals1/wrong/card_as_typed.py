# expect: only 1.00 left
from decimal import ROUND_HALF_UP, Decimal

card = Decimal(input("Card: "))
price = Decimal(input("Price of a kWh: "))
paid = Decimal("0")
while True:
    text = input("kWh: ")
    if text == "":
        break
    cost = (Decimal(text) * price).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    if cost > card:
        print(f"{cost:.2f} is too much: only {card} left")
    else:
        card -= cost
        paid += cost
        print(f"{cost:.2f} paid, {card:.2f} left")
print(f"Altogether: {paid:.2f}")
