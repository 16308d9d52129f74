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
    if count > seats.free:
        print(f"Sorry, only {seats.free}.")
    else:
        seats.sell(count)
        print(f"That's {price(count)} euros.")
        sold += count
        earned += price(count)
print(f"Sold {sold} for {earned} euros.")


# Why this way
#
# `price` may be fetched by name, because it stays the same function. `free` changes, so it
# is asked for in its module. Python runs a module once, however many files import it, and
# all of them see the same `seats.free`. If a second hall opens, one number for everybody
# won't do: then the functions get the hall as an argument.
