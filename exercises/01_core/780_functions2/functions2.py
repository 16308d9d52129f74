"""Three prices out of four.

Ama delivers by bike in Kumasi. Last spring a kilometre went up from 2 cedis to 3, and she
changed her program everywhere. Nearly everywhere: one of her customers has had the old price
on every bill since then, and Ama has only just noticed.

The price is written down in four functions. Four copies of a rule never change together
for long. So let one function know the price, and let the others ask it.

On Monday Ama's prices change again:

    to begin with, 10 cedis instead of 8
    3 cedis for each of the first 10 km
    2 cedis for each km beyond that

Change `quote` for Monday. Then rewrite the other three so that each calls `quote`, and no
price per km is written down anywhere else. Half and quarter kilometres count as well.

When you've finished, try this: how many lines would next year's change take?
"""


def quote(km):
    """Return the price of one delivery over this many km."""
    # TODO: Monday's prices.
    return 8 + km * 3


def express(km):
    """Return the price of a delivery within the hour: one and a half times as much."""
    # TODO
    return (8 + km * 3) * 1.5


def there_and_back(km):
    """Return the price of a delivery that returns with an answer: one trip, twice as long."""
    # TODO
    return 8 + km * 2 * 3


def bill(trips):
    """Return what a shop pays for a month; trips is a list of km, one for each delivery.

    From ten deliveries on, the shop pays 20 cedis less.
    """
    # TODO
    total = 0
    for km in trips:
        total += 8 + km * 2
    if len(trips) > 9:
        total -= 20
    return total
