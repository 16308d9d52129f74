"""By position or by name.

In a call an argument finds its parameter by position or by name. Names may come
in any order and tell the reader what each value is for:

    >>> def label(text, width, fill):
    ...     return text.center(width, fill)
    >>> label("exit", 10, "-")
    '---exit---'
    >>> label("exit", fill="*", width=8)
    '**exit**'

First the positions, then the names: label(width=8, "exit") is a syntax error.

`book("Mull", 2, 1, True)` makes the reader guess; `adults=2, children=1` does
not. In real code, name everything beyond the first one or two arguments.

Mend the five calls of a ferry office, then give a function the same parameters.
"""


def book(route, adults, children, car):
    """Return the line for the booking list."""
    vehicle = "with car" if car else "on foot"
    return f"{route}: {adults} adults, {children} children, {vehicle}"


# TODO: two adults and one child to Mull with a car; positions only.
BY_POSITION = book("Mull", 1, 2, False)

# TODO: three adults and no child to Skye on foot; names only, children first.
BY_NAME = book(route="Skye", adults=0, children=0, car=True)

# TODO: one adult and four children to Arran with a car; the first two by
# position, the other two by name.
BY_MIX = book("Arran", 1, 1, True)

# TODO: as BY_MIX, but the values come from this tuple, in the order of book.
route, adults, children, car = ("Coll", 5, 2, False)
FROM_NAMES = book(adults, car, children, route)

# TODO: only the route by position; adults and children are both 3, no car.
ONLY_FIRST = book("Iona", 1, 1, True)


# TODO: give quote the same parameters in the same order as book. It returns
# the price: 9 for an adult, 4 for a child, 30 more for a car.
def quote():
    """Return the price of the crossing."""
    return 0
