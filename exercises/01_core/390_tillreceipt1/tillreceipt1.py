"""Change at the till.

A message from Beatriz, who sells cheese at the market:

    My till is dead. I need a program on my laptop that tells me which notes and
    coins to give back, the largest first. Nobody may get a cent too little, they
    count it! If it's not enough money, tell me how much is missing.

This is what she wants to see, for three customers:

    Price? 4.35
    Paid? 10.00
    Change: 5.65
    1 x 5.00
    1 x 0.50
    1 x 0.10
    1 x 0.05

    Price? 3.20
    Paid? 3.00
    0.20 is missing.

    Price? 7.99
    Paid? 7.99
    No change.

Her last program was often a cent short. Here's why:

    >>> int(4.35 * 100)
    434

`4.35 * 100` is 434.99999999999994, and `int` cuts it off. So make whole cents of an
amount as soon as it's typed in, with `round` or without a float at all. Then `//` and
`%` do the rest, exactly.

This time you write the whole program. `python3 tillreceipt1.py` (on Windows `py
tillreceipt1.py`) starts it.
"""

# The notes and coins in Beatriz's till, in cents.
CASH = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1]

# TODO
