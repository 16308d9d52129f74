"""The hut at 4,000 metres.

If a pipe in Tenzin's hut freezes, there's no water until spring. Her thermometers come from three
makers, and her program should treat them alike.

A sensor is anything with a `name` and a method `read()`, which returns degrees Celsius, or raises
an OSError if the sensor is silent. Thermometer is one. What's missing is a sensor made of an old
Probe, one made of several sensors, and the station that reads them all and wakes people up.

What they should do is written where they go. Sensors, rules and listeners keep the order in which
they came. Try it: `python3 checkobjects4.py` (on Windows `py checkobjects4.py`).
"""

import logging

logger = logging.getLogger(__name__)


class Thermometer:
    """A sensor for trying things out: it gives these readings one by one. None is silence."""

    def __init__(self, name, *readings):
        self.name = name
        self.readings = list(readings)

    def read(self):
        if not self.readings:
            raise OSError(f"{self.name} is silent")
        degrees = self.readings.pop(0)
        if degrees is None:
            raise OSError(f"{self.name} is silent")
        return degrees


class Probe:
    """An old probe. It says "50.0 F", or "--" if it knows nothing."""

    def __init__(self, *answers):
        self.answers = list(answers)

    def fetch(self):
        return self.answers.pop(0) if self.answers else "--"


# TODO: FromProbe(name, probe) is a sensor made of a Probe. Celsius is (Fahrenheit - 32) * 5 / 9.


# TODO: Mean(name, sensors) is a sensor made of sensors: the mean of those that answer. If none of
# them does, it's silent.


# TODO: Station()
# add(sensor)            takes a sensor. A name that's taken is a ValueError with the name.
# watch(rule, listener)  takes two functions.
# look()                 reads each sensor once, and returns a dict from its name to the degrees,
#                        or to None if it was silent. For each reading and each watch with
#                        rule(degrees) true, it calls listener(name, degrees). A broken listener
#                        doesn't keep the others from hearing: its error, whatever it is, goes to
#                        the log as an ERROR.


def main():
    station = Station()
    station.add(Thermometer("kitchen", 18, 12.5, 3))
    station.add(FromProbe("pipe", Probe("50.0 F", "--", "23.0 F")))
    station.add(Mean("roof", [Thermometer("east", -20.5, None), Thermometer("west", -9.5, -12.0)]))
    station.watch(lambda degrees: degrees < 4, lambda name, degrees: print(f"  cold: {name}"))
    for hour in range(3):
        print(f"{hour}:00", station.look())


if __name__ == "__main__":
    main()
