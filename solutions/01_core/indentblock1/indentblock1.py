"""Water for the wet beds."""


def alarm(temperatures):
    """Return "too hot" if any of the temperatures is above 35, otherwise "fine"."""
    for temperature in temperatures:
        if temperature > 35:
            return "too hot"
    return "fine"


def frost_nights(temperatures):
    """Return how many of the temperatures are below 0."""
    count = 0
    for temperature in temperatures:
        if temperature < 0:
            print("frost:", temperature)
            count += 1
    return count


def litres(moisture, hour):
    """Return the litres for a bed. A moisture of 30 or more needs 0 at any hour."""
    amount = 0
    if moisture < 30:
        if hour >= 18:
            amount = 5
        else:
            amount = 3
    return amount


def all_litres(moistures, hour):
    """Return the litres for all beds together, one for each moisture."""
    total = 0
    for moisture in moistures:
        total += litres(moisture, hour)
    return total


# Why this way
#
# alarm may stop early when it has found a hot one, but it can only say "fine" after
# the last. That difference is easy to lose: one hot temperature is enough, while all
# must be looked at before it's fine. Set your editor to insert four spaces for the
# tab key. A mixture of tabs and spaces can look right and end with a TabError.
