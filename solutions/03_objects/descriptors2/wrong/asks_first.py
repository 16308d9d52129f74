# expect: is asked to delete, too
"""Two locks, and both are open."""

import math


class Once:
    """A value that's worked out when it's first read, and kept: put @Once above a method.

    `del star.light` forgets it, so that it's worked out again at the next reading.
    """

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        if self.name in vars(instance):
            return vars(instance)[self.name]
        value = self.function(instance)
        vars(instance)[self.name] = value
        return value

    def __set__(self, instance, value):
        raise AttributeError(f"{self.name} is worked out, it can't be set")


class Fixed:
    """A value that's set once in each object, whatever it is, and then never again.

    Setting it again is an AttributeError such as "number is fixed", and the value stays.
    """

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return vars(instance)[self.name]

    def __set__(self, instance, value):
        if self.name in vars(instance):
            raise AttributeError(f"{self.name} is fixed")
        vars(instance)[self.name] = value


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
