"""A fuel log."""


def to_number(text):
    """Return the number that the text shows, with a point or a comma."""
    return float(text.replace(",", "."))


litres = to_number(input())
kilometres = to_number(input())

consumption = round(litres / kilometres * 100, 1)

print(f"Consumption: {consumption} litres per 100 km")
