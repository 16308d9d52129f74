# expect: BY_MIX: one adult and four children, two positions and two names
"""By position or by name."""


def book(route, adults, children, car):
    """Return the line for the booking list."""
    vehicle = "with car" if car else "on foot"
    return f"{route}: {adults} adults, {children} children, {vehicle}"


BY_POSITION = book("Mull", 2, 1, True)

BY_NAME = book(children=0, route="Skye", adults=3, car=False)

BY_MIX = book("Arran", 4, children=1, car=True)

route, adults, children, car = ("Coll", 5, 2, False)
FROM_NAMES = book(route, adults, children=children, car=car)

ONLY_FIRST = book("Iona", adults=3, children=3, car=False)


def quote(route, adults, children, car):
    """Return the price of the crossing."""
    price = 9 * adults + 4 * children
    return price + 30 if car else price
