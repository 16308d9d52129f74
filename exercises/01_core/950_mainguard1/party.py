"""Omar's list for the school. Nothing to do here."""

import mainguard1

parties = {"Chess club": 9, "Choir": 40, "Lost property": 1, "Class 7b": 24}

total = 0
for name, guests in parties.items():
    print(f"{name + ':':15} {mainguard1.sentence(guests)}")
    total += mainguard1.pizzas(guests)
print(f"Omar orders {total} pizzas.")
