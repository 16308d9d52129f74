"""Who paid for the cheese?

Lucía shares a flat with two friends, and they add up their shopping in cents. Last month they
added 40 euros to 40 Swiss francs, got 80 of nothing, and argued for an evening.

They want amounts that add up like numbers, and refuse to add up where it makes no sense:

    >>> class Weight:
    ...     def __init__(self, grams):
    ...         self.grams = grams
    ...     def __add__(self, other):
    ...         if not isinstance(other, Weight):
    ...             return NotImplemented
    ...         return Weight(self.grams + other.grams)
    >>> rice, tea = Weight(500), Weight(80)
    >>> (rice + tea).grams, rice.grams
    (580, 500)

`a + b` calls `a.__add__(b)`, and `-` and `*` have `__sub__` and `__mul__`. If it declines with
NotImplemented, Python raises a TypeError. `rice` still weighs 500: the sum is a new object. `sum`
adds to a 0 unless it gets a start of its own:

    >>> sum([rice, tea], start=Weight(0)).grams
    580

Give Money its operators, and write `total` and `split`. Then settle the month:
`python3 dunder1.py Lucía 12.50 Ben 3.20 Chi 0` (on Windows `py dunder1.py …`).
"""

import sys


class Money:
    """An amount in cents: Money(1250), or Money(1250, "CHF"). Without a currency it's EUR."""

    def __init__(self, cents, currency="EUR"):
        self.cents = cents
        self.currency = currency

    def __str__(self):
        return f"{self.cents / 100:.2f} {self.currency}"

    def __repr__(self):
        return f"Money({self.cents}, {self.currency!r})"

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.cents, self.currency) == (other.cents, other.currency)

    # TODO: the operators. Each gives a new Money and changes nothing.
    #
    # a + b, a - b   two amounts of one currency. With two currencies it's a ValueError that names
    #                both. Anything but a Money is declined, as in Weight: a TypeError.
    # a * 3          an amount times a whole number, an int. Anything else is declined.


def total(amounts, currency="EUR"):
    """Return the sum of the amounts, all of this currency. Of an empty list it's 0.00."""
    # TODO
    return 0


def split(amount, people):
    """Return a list with a share for each of this many people.

    The shares add up to the amount, to the cent, even if it's below 0. What can't be divided goes
    to the first ones, a cent each: 10.00 EUR for 3 people are 3.34, 3.33 and 3.33 EUR.
    """
    # TODO
    return []


def settle(paid):
    """Return what each has to pay or gets back. `paid` is a dict from a name to a Money."""
    together = total(paid.values())
    lines = [f"Together: {together}"]
    for (name, own), share in zip(paid.items(), split(together, len(paid))):
        rest = own - share
        if rest.cents < 0:
            lines.append(f"{name} pays {rest * -1}")
        else:
            lines.append(f"{name} gets {rest} back")
    return lines


if __name__ == "__main__":
    words = sys.argv[1:]
    paid = {}
    for name, euros in zip(words[::2], words[1::2]):
        paid[name] = Money(round(float(euros) * 100))
    print("\n".join(settle(paid)))
