"""A fuel log."""


def to_number(text):
    """Return the number that the text shows, with a point or a comma."""
    return float(text.replace(",", "."))


litres = to_number(input())
kilometres = to_number(input())

consumption = round(litres / kilometres * 100, 1)

print(f"Consumption: {consumption} litres per 100 km")


# Why this way
#
# The comma is dealt with in one place, and both lines profit. Rounding happens
# last and only for showing: who rounds in between carries the error along. A text
# such as "1.234,5" still fails, loudly, which is better than a wrong number.
