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


import statistics
from contextlib import suppress
from dataclasses import dataclass, field


@dataclass
class FromProbe:
    name: str
    probe: Probe

    def read(self) -> float:
        try:
            number, _unit = self.probe.fetch().split()
        except ValueError as error:
            raise OSError("no answer from " + self.name) from error
        return (float(number) - 32) * 5 / 9


@dataclass
class Mean:
    name: str
    sensors: list

    def _answers(self):
        for sensor in self.sensors:
            with suppress(OSError):
                yield sensor.read()

    def read(self):
        if answers := list(self._answers()):
            return statistics.mean(answers)
        raise OSError(self.name)


def _ask(sensor):
    try:
        return sensor.read()
    except OSError:
        return None


@dataclass
class Station:
    _sensors: dict = field(default_factory=dict)
    _watches: list = field(default_factory=list)

    def add(self, sensor):
        if sensor.name in self._sensors:
            raise ValueError(sensor.name)
        self._sensors[sensor.name] = sensor

    def watch(self, rule, listener):
        self._watches.append((rule, listener))

    def look(self):
        readings = {name: _ask(sensor) for name, sensor in self._sensors.items()}
        for name, degrees in readings.items():
            if degrees is None:
                continue
            for rule, listener in self._watches:
                if not rule(degrees):
                    continue
                try:
                    listener(name, degrees)
                except Exception:
                    logger.exception("listener %r", listener)
        return readings


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
