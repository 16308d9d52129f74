# expect: half a cent is rounded up
"""Only 0.20 left."""

from decimal import ROUND_HALF_UP, Decimal

card = Decimal(float(input("Card: ")))
price = Decimal(float(input("Price of a kWh: ")))
altogether = Decimal(0)
while True:
    text = input("kWh: ")
    if text == "":
        break
    cost = (Decimal(float(text)) * price).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    if cost > card:
        print(f"{cost:.2f} is too much: only {card:.2f} left")
    else:
        card -= cost
        altogether += cost
        print(f"{cost:.2f} paid, {card:.2f} left")
print(f"Altogether: {altogether:.2f}")
