"""Twelve seats, thirty-one tickets.

Last Sunday Valentina's box office sold 31 tickets for her puppet theatre. It has twelve seats.
Start the program and see why: `python3 ownmodules1.py` (on Windows `py ownmodules1.py`). Sell
five tickets, then five more, and press Enter to close.

The number of free seats has its home in seats.py, which is right. But what does the box office
look at?

    >>> import seats
    >>> from seats import free
    >>> seats.sell(5)
    >>> free, seats.free
    (12, 7)

`from seats import free` gave this file a name of its own for the 12 of that moment. Nobody
updates it. `seats.free` looks into the module again, each time.

Valentina also wants the prices on her website, which can't import a file that sells
tickets. Move `price` to a module of its own, prices.py, and let the box office use it from
there. There should be one `price` only: next month every price goes up.
"""

# TODO: which of these two may be fetched like this?
from seats import free, sell


def price(count):
    """Return the price of this many tickets in euros. From five on, each costs 7 and not 8."""
    if count >= 5:
        return count * 7
    return count * 8


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
        print(f"That's {price(count)} euros.")
        sold += count
        earned += price(count)
print(f"Sold {sold} for {earned} euros.")
