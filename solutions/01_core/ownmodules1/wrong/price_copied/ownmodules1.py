"""Twelve seats, thirty-one tickets."""

import seats


def price(count):
    """Return the price of so many tickets in euros. From five on, each costs 7 and not 8."""
    if count >= 5:
        return count * 7
    return count * 8


sold = 0
earned = 0
while True:
    answer = input(f"{seats.free} seats left. How many? ")
    if answer == "":
        break
    count = int(answer)
    if count > seats.free:
        print(f"Sorry, only {seats.free}.")
    else:
        seats.sell(count)
        print(f"That's {price(count)} euros.")
        sold += count
        earned += price(count)
print(f"Sold {sold} for {earned} euros.")
