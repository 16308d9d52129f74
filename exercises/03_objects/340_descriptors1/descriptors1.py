"""Minus three kilos.

Adaeze's courier firm weighs and measures its parcels. A parcel of -3 kg was on a bill last week,
so she gave Parcel a property for each number: getter, setter, check, four times over.

A property is a descriptor: an object in a class that takes over when somebody reads or sets
that attribute. You can write your own kind, once, and use it wherever you like:

    >>> class Loud:
    ...     def __set_name__(self, owner, name):
    ...         self.name = name
    ...     def __get__(self, instance, owner):
    ...         if instance is None:
    ...             return self
    ...         return vars(instance)[self.name]
    ...     def __set__(self, instance, value):
    ...         vars(instance)[self.name] = value.upper()
    >>> class Sign:
    ...     text = Loud()
    >>> exit = Sign()
    >>> exit.text = "way out"
    >>> exit.text
    'WAY OUT'

There's one Loud for all signs, so the value is kept with the sign: `vars(instance)` is the dict
of its attributes. `__set_name__` runs when the class is made. If you read `Sign.text`, there's no
instance.

Write the descriptor Positive, and use it in Parcel and in Van.
"""


# TODO: class Positive, a descriptor. Setting a value that isn't above 0 raises a ValueError such
# as "weight must be above 0, not -3", and the old value stays. Each value is
# kept with its object.


class Parcel:
    """A parcel: its weight in kg, and its sides in cm."""

    # TODO: replace the four properties with four Positives. __init__ stays as it is.

    def __init__(self, weight, width, height, depth):
        self.weight = weight
        self.width = width
        self.height = height
        self.depth = depth

    @property
    def weight(self):
        return self._weight

    @weight.setter
    def weight(self, value):
        if value <= 0:
            raise ValueError(f"weight must be above 0, not {value}")
        self._weight = value

    @property
    def width(self):
        return self._width

    @width.setter
    def width(self, value):
        if value <= 0:
            raise ValueError(f"width must be above 0, not {value}")
        self._width = value

    @property
    def height(self):
        return self._height

    @height.setter
    def height(self, value):
        if value <= 0:
            raise ValueError(f"width must be above 0, not {value}")
        self._height = value

    @property
    def depth(self):
        return self._depth

    @depth.setter
    def depth(self, value):
        if value < 0:
            raise ValueError(f"depth must be above 0, not {value}")
        self._depth = value

    def volume(self):
        """Return the volume in litres."""
        return self.width * self.height * self.depth / 1000


class Van:
    """A van, and the load it may carry, in kg."""

    # TODO: the load is a Positive, too.

    def __init__(self, load):
        self.load = load
        self.parcels = []

    def takes(self, parcel):
        """Put the parcel in if there's weight left for it. Return whether it's in."""
        if sum(one.weight for one in self.parcels) + parcel.weight > self.load:
            return False
        self.parcels.append(parcel)
        return True
