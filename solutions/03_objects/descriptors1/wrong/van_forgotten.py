# expect: Van.load isn't a Positive yet
"""Minus three kilos."""


class Positive:
    """An attribute that is above 0."""

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return vars(instance)[self.name]

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be above 0, not {value}")
        vars(instance)[self.name] = value


class Parcel:
    """A parcel: kg, and cm."""

    weight = Positive()
    width = Positive()
    height = Positive()
    depth = Positive()

    def __init__(self, weight, width, height, depth):
        self.weight = weight
        self.width = width
        self.height = height
        self.depth = depth

    def volume(self):
        """Return the volume in litres."""
        return self.width * self.height * self.depth / 1000


class Van:
    """A van, and what it may carry: kg."""

    def __init__(self, load):
        self.load = load
        self.parcels = []

    def takes(self, parcel):
        """Put the parcel in if there's weight left for it. Return whether it's in."""
        if sum(one.weight for one in self.parcels) + parcel.weight > self.load:
            return False
        self.parcels.append(parcel)
        return True
