# expect: Setting that attribute here runs `__set__` again
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
        setattr(instance, self.name, value)


class Parcel:
    """A parcel: its weight in kg, and its sides in cm."""

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
    """A van, and the load it may carry, in kg."""

    load = Positive()

    def __init__(self, load):
        self.load = load
        self.parcels = []

    def takes(self, parcel):
        """Put the parcel in if there's weight left for it. Return whether it's in."""
        if sum(one.weight for one in self.parcels) + parcel.weight > self.load:
            return False
        self.parcels.append(parcel)
        return True
