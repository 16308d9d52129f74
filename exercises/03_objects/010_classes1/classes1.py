"""A second car park.

Rosa's program counts the free places in the harbour car park: one number, and three functions
that use it. On Monday the station car park opens. She has begun to copy: `free2`, `drive_in2`,
`sign2`. By summer there'll be five car parks.

A class describes a thing once. Each object that you make from it has values of its own:

    >>> class Kettle:
    ...     def __init__(self, name):
    ...         self.name = name
    ...         self.litres = 0
    ...     def fill(self, litres):
    ...         self.litres += litres
    >>> blue = Kettle("blue")
    >>> red = Kettle("red")
    >>> blue.fill(2)
    >>> blue.litres, red.litres
    (2, 0)

`Kettle("blue")` makes a new object, and `__init__` fills it in. The object arrives as `self`:
in `blue.fill(2)`, `self` is the blue one.

Turn the number and the functions into the class CarPark. Then let the program at the bottom
watch both car parks, and run it with `python3 classes1.py` (on Windows `py classes1.py`).
"""

PLACES = 2
free = PLACES


def drive_in():
    """A car takes a place. If there's none, the barrier stays down and nothing changes."""
    global free
    if free > 0:
        free -= 1


def drive_out():
    """A car leaves a place. If no car is in there, nothing changes."""
    global free
    if free < PLACES:
        free += 1


def sign():
    """Return what the sign at the street says."""
    if free == 0:
        return "harbour: full"
    return f"harbour: {free} free"


class CarPark:
    """A car park, such as CarPark("harbour", 2). It has a name and places, and some are free."""

    # TODO: __init__, drive_in, drive_out and sign. All places are free at first.


if __name__ == "__main__":
    # TODO: the harbour has 2 places, the station 3. After each car, print the sign of the car
    # park where it came in. Then delete the functions above.
    for place in ["harbour", "station", "harbour", "station"]:
        drive_in()
        print(sign())
