"""A fuel log.

`input()` waits for a line and always gives it back as text. `int(text)` and
`float(text)` make numbers of it; `float` also takes whole numbers:

    >>> float("38.4"), float("480")
    (38.4, 480.0)
    >>> "38,4".replace(",", ".")
    '38.4'

`float("38,4")` stops the program with a ValueError, and half of the world types a
comma. Text becomes a number at the door, once; the rest has numbers only.

Read two lines, the litres and the kilometres, each with a point or a comma, and
print the consumption for 100 km, rounded to one decimal. Call `input()` with empty
brackets here: a question would count as output.

    Consumption: 6.4 litres per 100 km
"""


def to_number(text):
    """Return the number that the text shows, with a point or a comma."""
    # TODO
    return text


# TODO: read both lines and make numbers of them.
litres = 0.0
kilometres = 1.0

# TODO: calculate the consumption for 100 km and round it to one decimal.
consumption = 0.0

print(f"Consumption: {consumption} litres per 100 km")
