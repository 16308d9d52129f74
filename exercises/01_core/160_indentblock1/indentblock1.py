"""What belongs to what.

In Python the indentation is not decoration: it says which lines belong to which
`if`, `else` or `def`. Four spaces more open a block, four less close it.

    >>> def light(hour):
    ...     state = "off"
    ...     if hour > 20:
    ...         state = "on"
    ...     return state

Move the last line four spaces to the right, and light(9) gives None: the return
then belongs to the `if`. Nothing warns you, so look twice at every `return`.

An editor with the wrong settings has flattened this greenhouse controller. Python
reports an IndentationError for the first place only. Put all lines back where they
belong, by their docstrings; change nothing but the spaces in front of them.
"""

# TODO: indent the lines of the three functions.


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
    """Return the litres: dry soil (moisture below 30) gets 3, and 5 from hour 18 on.

    Moist soil gets 0 at any hour.
    """
    if moisture < 30:
    if hour >= 18:
    litres = 5
    else:
    litres = 3
    else:
    litres = 0
    return litres
