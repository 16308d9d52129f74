"""Half the lake rides for free.

Sanjay hires out bikes: 4 an hour, and 10 more if you come back late. Since he put that into
one line, everybody who comes back on time pays nothing:

    >>> hours = 3
    >>> late = False
    >>> hours * 4 + 10 if late else 0
    0

`A if condition else B` is a conditional expression: it's A or it's B. But where does A begin?
Python doesn't work from left to right. It goes by rank, and the conditional comes last:

    **   then -x   then * / // %   then + -   then == < > in   then not   then and   then or
    then if else

    >>> (hours * 4 + 10) if late else 0
    0
    >>> hours * 4 + (10 if late else 0)
    12
    >>> -3 ** 2
    -9

No need to learn the table by heart. Where you have to think, the next reader has to think,
too, and brackets are free.

Sanjay's program has six one-liners. None stops with an error, and five are wrong for
somebody. Read what each promises, try it with numbers, and repair the five.
"""


def price(hours, late):
    """Return the price: 4 for each hour, and 10 more for those who are late."""
    return hours * 4 + 10 if late else 0


def share(price, deposit, riders):
    """Return what each rider puts on the table: price and deposit, split among them all."""
    return price + deposit / riders


def label(count):
    """Return "1 bike" for 1, otherwise "2 bikes", "0 bikes" and so on."""
    return str(count) + " bike" if count == 1 else " bikes"


def fuss(promised, needed):
    """Return how bad it is to be early or late: the difference in hours, squared."""
    return promised - needed**2


def last_day(first_day, hours):
    """Return the day on which a hire ends: one day more for every full 24 hours."""
    return first_day + hours // 24


def is_open(returned, paid):
    """Return True until a hire is both returned and paid."""
    return not returned and paid
