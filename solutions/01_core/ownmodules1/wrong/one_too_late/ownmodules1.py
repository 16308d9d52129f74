"""Twelve seats, thirty-one tickets."""

import seats
from prices import price

sold = 0
earned = 0
while True:
    answer = input(f"{seats.free} seats left. How many? ")
    if answer == "":
        break
    count = int(answer)
    if count >= seats.free:
        print(f"Sorry, only {seats.free}.")
    else:
        seats.sell(count)
        print(f"That's {price(count)} euros.")
        sold += count
        earned += price(count)
print(f"Sold {sold} for {earned} euros.")
