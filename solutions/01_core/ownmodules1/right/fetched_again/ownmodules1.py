"""Twelve seats, thirty-one tickets."""

from seats import free, sell
from prices import price

sold = 0
earned = 0
while True:
    answer = input(f"{free} seats left. How many? ")
    if answer == "":
        break
    count = int(answer)
    if count > free:
        print(f"Sorry, only {free}.")
    else:
        sell(count)
        from seats import free

        print(f"That's {price(count)} euros.")
        sold += count
        earned += price(count)
print(f"Sold {sold} for {earned} euros.")
