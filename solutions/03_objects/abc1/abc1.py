"""Three o'clock in the morning."""

from abc import ABC, abstractmethod


class Sensor(ABC):
    """An instrument of the weather station.

    Each kind of sensor says how to get its value and its unit. The rest is the same for all.
    """

    def __init__(self, place):
        self.place = place

    @abstractmethod
    def value(self):
        """Return what is measured now, a number."""

    @abstractmethod
    def unit(self):
        """Return the unit, such as "hPa"."""

    def report(self):
        """Return the line for the log, such as "roof: 21.5 °C"."""
        return f"{self.place}: {self.value():.1f} {self.unit()}"


class Rain(Sensor):
    """Rain in mm: Rain("garden", 12) after 12 tips of a bucket that holds 0.2 mm."""

    def __init__(self, place, tips):
        super().__init__(place)
        self.tips = tips

    def value(self):
        return self.tips * 0.2

    def unit(self):
        return "mm"


class Thermometer(Sensor):
    """Temperature in °C, made with the tenths."""

    def __init__(self, place, tenths):
        super().__init__(place)
        self.tenths = tenths

    def value(self):
        return self.tenths / 10

    def unit(self):
        return "°C"


class Wind(Sensor):
    """Wind in km/h, made with the turns in 5 seconds."""

    def __init__(self, place, turns):
        super().__init__(place)
        self.turns = turns

    def value(self):
        return self.turns / 5 * 2.4

    def unit(self):
        return "km/h"


def log(sensors):
    """Return the reports of all sensors, in a list."""
    return [sensor.report() for sensor in sensors]


if __name__ == "__main__":
    sensors = [Rain("garden", 12), Thermometer("roof", 215), Wind("mast", 10)]
    print("\n".join(log(sensors)))


# Why this way
#
# A parent whose methods raise an error would speak at three in the morning as well, only louder.
# An ABC speaks when the object is made, in the first second and at the right desk. It asks for the
# names only: a `value` that returns a text, or takes one argument more, is made happily. `report`
# stays an ordinary method, or every child would have to write it again.
