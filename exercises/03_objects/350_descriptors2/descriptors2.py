"""Two locks, and both are open.

Two reports about Jarek's star catalogue came on the same morning:

1. "The light of a star is measured each time I read it. `Once` should do it once."
2. "I've overwritten Vega's number by mistake. `Fixed` should refuse that."

Where does Python look when you read `star.light`? In this order, and it stops when it finds
something:

    1. a descriptor of the class, if it has a __set__ (or a __delete__)
    2. vars(star), the attributes of the star itself
    3. anything else in the class, such as a descriptor that has only a __get__

And when you write `star.light = 3`, a descriptor's `__set__` gets the value. If there's none, it
goes straight into `vars(star)`.

A descriptor with a `__set__` is always asked. One without is asked until the object has an
attribute of that name. Which one is `Once`, which is `Fixed`, and which should they be? Find
both causes before you type. Then run `python3 descriptors2.py` (on Windows `py descriptors2.py`):
Vega should be measured once.
"""

import math


class Once:
    """A value that's worked out when it's first read, and kept: put @Once above a method.

    `del star.light` forgets it, so that it's worked out again at the next reading.
    """

    # TODO: it's worked out at every reading.

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = self.function(instance)
        vars(instance)[self.name] = value
        return value

    def __set__(self, instance, value):
        raise AttributeError(f"{self.name} is worked out, it can't be set")


class Fixed:
    """A value that's set once in each object, whatever it is, and then never again.

    Setting it again is an AttributeError such as "number is fixed", and the value stays.
    """

    # TODO: it can be set again and again.

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return vars(instance)[self.name]


class Star:
    """A star: its number in the catalogue, its name, how bright it looks, and its distance."""

    number = Fixed()

    def __init__(self, number, name, magnitude, parsecs):
        self.number = number
        self.name = name
        self.magnitude = magnitude
        self.parsecs = parsecs

    @Once
    def light(self):
        """Return how bright it would look from 10 parsecs. Small numbers are bright."""
        print(f"measuring {self.name} ...")
        return round(self.magnitude - 5 * math.log10(self.parsecs / 10), 1)


if __name__ == "__main__":
    vega = Star(7001, "Vega", 0.03, 7.68)
    print(vega.light, vega.light, vega.light)
    try:
        vega.number = 1
    except AttributeError as error:
        print(error)
    print(vega.number)
