from fractions import Fraction
from math import floor

card = Fraction(input("Card: "))
price = Fraction(input("Price of a kWh: "))
total = 0
while True:
    text = input("kWh: ")
    if not text:
        break
    cost = Fraction(floor(Fraction(text) * price * 100 + Fraction(1, 2)), 100)
    if cost > card:
        print(f"{float(cost):.2f} is too much: only {float(card):.2f} left")
        continue
    card -= cost
    total += cost
    print(f"{float(cost):.2f} paid, {float(card):.2f} left")
print(f"Altogether: {float(total):.2f}")
