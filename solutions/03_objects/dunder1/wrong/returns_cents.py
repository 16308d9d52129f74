# expect: one amount minus another
"""Who paid for the cheese?"""

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

    def _check_currency(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} don't go together")

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._check_currency(other)
        return Money(self.cents + other.cents, self.currency)

    def __sub__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._check_currency(other)
        return self.cents - other.cents

    def __mul__(self, factor):
        if not isinstance(factor, int):
            return NotImplemented
        return Money(self.cents * factor, self.currency)


def total(amounts, currency="EUR"):
    """Return the sum of the amounts, all of this currency. Without any it's nothing, of it."""
    return sum(amounts, start=Money(0, currency))


def split(amount, people):
    """Return a list with a share for each of so many people.

    The shares add up to the amount, to the cent. What can't be divided goes to the first ones, a
    cent each: 10.00 EUR for 3 people are 3.34, 3.33 and 3.33 EUR.
    """
    cents, left = divmod(amount.cents, people)
    return [Money(cents + (number < left), amount.currency) for number in range(people)]


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
