"""Lunch starts in twenty minutes.

    Our till is broken!! A coffee is 285 cents, a slice of cake 340. Can you make
    something that asks how many and says what to pay? My brother started but for
    1 coffee and 3 cakes it says 13.5, and it should be 13.05.  Thanks! Yara

You know everything this takes. On the screen it should look like this:

    Coffees? 1
    Cakes? 3
    Please pay 13.05 euros

1. `bill` returns the price in cents. Cents are whole numbers, so they're exact.
2. `in_euros` is the brother's. It makes text out of cents, with two digits after
   the point: "2.85" for 285, "17.00" for 1700. Where does it lose a zero? // and %
   help you get at a single digit.
3. The program asks, calculates, and prints.

Then serve a guest or two: `python3 cafebill1.py`, on Windows `py cafebill1.py`.
"""


def in_euros(cents):
    """Return an amount in cents as text, such as "13.05" for 1305."""
    # TODO: what does this do with 1305 cents, and with 1700?
    return str(cents // 100) + "." + str(cents % 100)


def bill(coffees, cakes):
    """Return what the guest has to pay, in cents."""
    # TODO
    return 0


# TODO: ask, calculate, print.
