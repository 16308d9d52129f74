"""What's on the bill?"""

PRICES = {"espresso": 180, "cappuccino": 290, "simit": 150}


def bill(things, coupon=0):
    """Return what these things cost together, in cents. It's never less than 0."""
    return max(sum(PRICES[thing] for thing in things) - coupon, 0)
