"""Twelve seats, thirty-one tickets."""

import prices as pr
import seats as hall

sold = 0
earned = 0
while True:
    answer = input(f"{hall.free} seats left. How many? ")
    if answer == "":
        break
    count = int(answer)
    if count > hall.free:
        print(f"Sorry, only {hall.free}.")
    else:
        hall.sell(count)
        print(f"That's {pr.price(count)} euros.")
        sold += count
        earned += pr.price(count)
print(f"Sold {sold} for {earned} euros.")
