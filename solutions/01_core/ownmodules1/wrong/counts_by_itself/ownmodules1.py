"""Twelve seats, thirty-one tickets."""

# sentence: "The number of free seats has its home in seats.py" - counts by itself
from prices import price

free = 12

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
        free -= count
        print(f"That's {price(count)} euros.")
        sold += count
        earned += price(count)
print(f"Sold {sold} for {earned} euros.")
