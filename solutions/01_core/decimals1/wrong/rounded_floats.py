# expect: half a cent is rounded up
"""Only 0.20 left."""

card = float(input("Card: "))
price = float(input("Price of a kWh: "))
altogether = 0
while True:
    text = input("kWh: ")
    if text == "":
        break
    cost = round(float(text) * price, 2)
    if cost > card:
        print(f"{cost:.2f} is too much: only {card:.2f} left")
    else:
        card = round(card - cost, 2)
        altogether += cost
        print(f"{cost:.2f} paid, {card:.2f} left")
print(f"Altogether: {altogether:.2f}")
