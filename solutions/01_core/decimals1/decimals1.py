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
print(f"Altogether: {altogether:.2f}")

# Why this way
#
# The text goes straight into Decimal. By way of float(text), 0.29 would already be a little
# too small. The cost is rounded before it is compared and taken off, so the card never holds
# parts of a cent. Whole cents as ints would do as well; you'd have to round 0.145 by hand.
