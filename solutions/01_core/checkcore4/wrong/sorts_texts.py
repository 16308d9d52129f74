# expect: Mina 12.50
from decimal import Decimal, InvalidOperation

while True:
    name = input("Which file? ")
    try:
        with open(name, encoding="utf-8") as file:
            lines = file.readlines()
        break
    except FileNotFoundError:
        print(f"There is no {name}")

totals = {}
for number, line in enumerate(lines, start=1):
    line = line.rstrip("\n")
    if line.strip() == "":
        continue
    parts = line.split(":")
    try:
        person, amount = parts
        person = person.strip()
        amount = Decimal(amount.strip())
        if person == "":
            raise ValueError
    except (ValueError, InvalidOperation):
        print(f"Line {number} is no good: {line}")
        continue
    totals[person] = totals.get(person, 0) + amount

with open("totals.txt", "w", encoding="utf-8") as file:
    for person in sorted(totals, key=lambda person: f"{totals[person]:.2f}", reverse=True):
        text = f"{person} {totals[person]:.2f}"
        print(text)
        file.write(text + "\n")
