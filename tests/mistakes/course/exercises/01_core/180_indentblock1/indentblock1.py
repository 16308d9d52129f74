"""What belongs to what."""


def window(temperature):
    """Return "open" above 25 degrees, otherwise "shut"."""
    if temperature > 25:
        return "open"
    return "shut"


def heating(temperature):
    """Return the power: 0, but 2 below 5 degrees and 3 below 0 degrees."""
    power = 0
    if temperature < 5:
        power = 2
    if temperature < 0:
        power = 3
    return power


def watering(moisture, hour):
    """Return the litres: dry soil (moisture below 30) gets 3, and 5 from hour 18 on."""
    if moisture < 30:
        if hour >= 18:
            litres = 5
        else:
            litres = 3
    else:
        litres = 0
    return litres
