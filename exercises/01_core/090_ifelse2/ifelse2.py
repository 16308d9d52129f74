"""Complaints from the post office.

    Hyun-woo: My parcel weighs exactly 2 kg. I paid 7 euros, not 5.
    Fatima: Mine was exactly 10 kg. 18 euros! The poster says 10.
    Piotr: I insured a book worth 30 euros. The poster says it's free. I paid 3.

The poster is right, and its words are in the triple quotes below. The program is
wrong, and nobody notices while parcels weigh 1.9 or 2.4 kg.

`weight < 2` and `weight <= 2` agree on every weight but one, and that one is what
people send. Most mistakes in decisions sit on such a boundary.

Another one is `if` where `elif` was meant. An `if` begins a new chain, which knows
nothing of the one above:

    stars = 5
    if stars > 3:
        word = "good"
    if stars > 0:
        word = "poor"

This hotel with five stars ends up as "poor".

Find the faults, and fix the ones that nobody has complained about, too.
"""

# TODO: there are faults in both functions.


def postage(weight):
    """Return the postage: up to 2 kg 5, up to 5 kg 7, up to 10 kg 10, heavier 18."""
    if weight < 2:
        return 5
    elif weight < 5:
        return 7
    elif weight < 10:
        return 10
    else:
        return 18


def insurance(value):
    """Return the fee: below 50 euros 0, from 50 euros on 3, from 500 euros on 9."""
    if value <= 50:
        fee = 0
    if value <= 500:
        fee = 3
    else:
        fee = 9
    return fee
