"""Three o'clock in the morning.

Every hour, Eirini's weather station asks each of its sensors for a report. Last night it asked the
new one, and then there was silence until breakfast:

    TypeError: unsupported format string passed to NoneType.__format__

Whoever wrote the new sensor had misspelt a method, so the parent's ran, and that one does nothing.
Nobody noticed on the day it was installed. An abstract base class would have:

    >>> from abc import ABC, abstractmethod
    >>> class Shape(ABC):
    ...     @abstractmethod
    ...     def area(self):
    ...         pass
    >>> class Circle(Shape):
    ...     def aera(self):
    ...         return 3
    >>> Circle()
    Traceback (most recent call last):
      ...
    TypeError: Can't instantiate abstract class Circle ... 'area'

No object can be made until the child has its own version of every abstract method. It takes both:
the parent ABC and the decorator. Make Sensor abstract, then finish the sensors.
"""


class Sensor:
    """An instrument of the weather station.

    Each kind of sensor says how to get its value and its unit. The rest is the same for all.
    """

    # TODO: value and unit are abstract. report isn't: every child gets it as it is.

    def __init__(self, place):
        self.place = place

    def value(self):
        """Return what is measured now, a number."""

    def unit(self):
        """Return the unit, such as "hPa"."""

    def report(self):
        """Return the line for the log, such as "roof: 21.5 °C"."""
        return f"{self.place}: {self.value():.1f} {self.unit()}"


class Rain(Sensor):
    """Rain in mm: Rain("garden", 12) after 12 tips of a bucket that holds 0.2 mm."""

    # TODO: this is the new sensor.

    def __init__(self, place, tips):
        super().__init__(place)
        self.tips = tips

    def vaule(self):
        return self.tips * 0.2

    def unit(self):
        return "mm"


# TODO: class Thermometer, for °C: Thermometer("roof", 215) is 21.5 °C. It's made with the tenths.

# TODO: class Wind, for km/h: Wind("mast", 10) has turned 10 times in 5 seconds. One turn a second
# means 2.4 km/h.


def log(sensors):
    """Return the reports of all sensors, in a list."""
    return [sensor.report() for sensor in sensors]


if __name__ == "__main__":
    sensors = [Rain("garden", 12), Thermometer("roof", 215), Wind("mast", 10)]
    print("\n".join(log(sensors)))
