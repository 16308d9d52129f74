"""Three prices out of four."""


def quote(km):
    """Return the price of one delivery over this many km."""
    if km <= 10:
        return 10 + km * 3
    return 40 + (km - 10) * 2


def express(km):
    """Return the price of a delivery within the hour: one and a half times as much."""
    return quote(km) * 1.5


def there_and_back(km):
    """Return the price of a delivery that returns with an answer: one trip, twice as long."""
    return quote(2 * km)


def bill(trips):
    """Return what a shop pays for a month; trips is a list of km, one for each delivery.

    From ten deliveries on, the shop pays 20 cedis less.
    """
    total = sum(quote(km) for km in trips)
    if len(trips) >= 10:
        total -= 20
    return total


# Why this way
#
# Only `quote` knows what a kilometre costs, so a new price is a change in one place, and
# nobody has to remember the other three. `there_and_back` doubles the way and not the price:
# quote(7) * 2 is 62, and Ama asks 48 for 14 km. The tests exchange `quote` for one that
# always says 100; tests at work replace a bank or a mail server in the same way.
