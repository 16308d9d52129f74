# expect: wanted: ['A kitchen', 'B kitchen']
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


class FromProbe:
    def __init__(self, name, probe):
        self.name = name
        self.probe = probe

    def read(self):
        answer = self.probe.fetch()
        if answer == "--":
            raise OSError(f"{self.name} is silent")
        fahrenheit = float(answer.replace(" F", ""))
        return (fahrenheit - 32) * 5 / 9


class Mean:
    def __init__(self, name, sensors):
        self.name = name
        self.sensors = sensors

    def read(self):
        readings = []
        for sensor in self.sensors:
            try:
                readings.append(sensor.read())
            except OSError:
                pass
        if not readings:
            raise OSError(f"{self.name} is silent")
        return sum(readings) / len(readings)


class Station:
    def __init__(self):
        self.sensors = []
        self.watches = {}

    def add(self, sensor):
        for other in self.sensors:
            if other.name == sensor.name:
                raise ValueError(f"{sensor.name} is taken")
        self.sensors.append(sensor)

    def watch(self, rule, listener):
        self.watches[rule] = listener

    def look(self):
        result = {}
        for sensor in self.sensors:
            try:
                degrees = sensor.read()
            except OSError:
                result[sensor.name] = None
                continue
            result[sensor.name] = degrees
            for rule, listener in self.watches.items():
                if rule(degrees):
                    try:
                        listener(sensor.name, degrees)
                    except Exception as error:
                        logger.error("a listener is broken: %s", error)
        return result


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
